import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { FAMILY_LABELS, LEVEL_LABELS, LEVELS, RULE_FAMILIES } from '../../../shared/checks/rule.ts';
import { FindingList } from '../../components/findings/FindingList.tsx';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { TabPage } from '../../components/form/TabPage.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './ChecksTab.module.css';
import { FixAllButton } from './FixAllButton.tsx';
import { type CheckFilter, countChecks, findingsOf, rulesWith } from './filter-results.ts';
import { RuleList } from './RuleList.tsx';

/** 检查: every rule with its outcome. What passed and what could not run is shown too, never hidden. */
export function ChecksTab() {
  const { checks } = useReportEditor();
  const [filter, setFilter] = useState<CheckFilter>('all');
  const counts = countChecks(checks);
  const filters: readonly { value: CheckFilter; label: string }[] = [
    { value: 'all', label: `全部 ${checks.findings.length}` },
    ...RULE_FAMILIES.map((family) => ({
      value: family,
      label: `${FAMILY_LABELS[family]} ${findingsOf(checks, family).length}`,
    })),
    { value: 'notRun', label: `未执行 ${counts.notRun}` },
    { value: 'passed', label: `通过 ${counts.passed}` },
  ];
  return (
    <TabPage
      title="检查"
      note={`共 ${counts.rules} 条规则：通过 ${counts.passed}，未执行 ${counts.notRun}。修改报告后自动重新检查`}
    >
      <Card>
        <div className={classes.summary}>
          {LEVELS.map((level) => (
            <span key={level} className={classes.level}>
              <strong data-level={counts.byLevel[level] > 0 ? level : 'none'}>{counts.byLevel[level]}</strong>
              {LEVEL_LABELS[level]}
            </span>
          ))}
          <span className={classes.grow} />
          <FixAllButton />
          <SegmentedControl
            size="xs"
            aria-label="筛选"
            value={filter}
            onChange={(value) => {
              const chosen = filters.find((one) => one.value === value);
              if (chosen) setFilter(chosen.value);
            }}
            data={[...filters]}
          />
        </div>
      </Card>
      <Card padded={false}>
        <Outcomes filter={filter} />
      </Card>
    </TabPage>
  );
}

function Outcomes({ filter }: { filter: CheckFilter }) {
  const { checks } = useReportEditor();
  if (filter === 'passed' || filter === 'notRun') {
    const results = rulesWith(checks.results, filter);
    if (results.length > 0) return <RuleList results={results} />;
    return <EmptyHint>{filter === 'passed' ? '还没有通过的规则。' : '所有规则都已执行。'}</EmptyHint>;
  }
  const findings = findingsOf(checks, filter);
  if (findings.length > 0) return <FindingList findings={findings} />;
  return <EmptyHint>没有发现问题。“未执行”里的规则还缺数据，补齐后会自动检查。</EmptyHint>;
}
