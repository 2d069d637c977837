import { Button } from '@mantine/core';
import { type Finding, LEVEL_LABELS, type Level } from '../../../shared/checks/rule.ts';
import { TAB_LABELS } from '../../../shared/report/paths.ts';
import { tabOfFinding } from '../../state/missing.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './FindingList.module.css';

/** Findings as sentences. A click leads to the field; the button makes the sure correction. */
export function FindingList({
  findings,
  compact = false,
}: {
  findings: readonly Finding[];
  compact?: boolean;
}) {
  return (
    <ul className={classes.list} data-compact={compact || undefined}>
      {findings.map((finding) => (
        <FindingItem key={[finding.ruleId, finding.text, ...finding.paths].join('|')} finding={finding} />
      ))}
    </ul>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { goTo, dispatch } = useReportEditor();
  const { text, paths, basis, level, fix } = finding;
  const [first] = paths;
  const tab = tabOfFinding(finding);
  return (
    <li className={classes.item}>
      <LevelBadge level={level} />
      <button
        type="button"
        className={classes.body}
        disabled={first === undefined}
        onClick={() => first !== undefined && goTo(first)}
      >
        <span className={classes.text}>{text}</span>
        <span className={classes.basis}>
          {tab ? `${TAB_LABELS[tab]}　` : ''}依据：{basis}
        </span>
      </button>
      <span className={classes.actions}>
        {fix ? (
          <Button
            size="compact-sm"
            variant="light"
            className={classes.fix}
            onClick={() => dispatch(fix.edit)}
          >
            {fix.label}
          </Button>
        ) : null}
        {first === undefined ? null : (
          <Button
            size="compact-sm"
            variant="default"
            className={classes.go}
            aria-label={`去修改：${text}`}
            onClick={() => goTo(first)}
          >
            去修改
          </Button>
        )}
      </span>
    </li>
  );
}

function LevelBadge({ level }: { level: Level }) {
  return (
    <span className={classes.badge} data-level={level}>
      {LEVEL_LABELS[level]}
    </span>
  );
}
