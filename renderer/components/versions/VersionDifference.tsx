import { Button, Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { VersionSummary } from '../../../shared/contract/versions.contract.ts';
import { countDifferences, differenceText } from '../../../shared/report/diff/count-differences.ts';
import { diffReports } from '../../../shared/report/diff/diff-reports.ts';
import type { SectionId } from '../../../shared/report/sections.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { SectionDifference } from './SectionDifference.tsx';
import { templateNames } from './template-names.ts';
import type { ShownVersion } from './use-version-history.ts';
import classes from './VersionDifference.module.css';
import { versionName } from './VersionList.tsx';

interface VersionDifferenceProps {
  readonly version: ShownVersion;
  readonly others: readonly VersionSummary[];
  readonly restoring: boolean;
  readonly onRestore: (section: SectionId | null) => void;
}

const PRESENT = 'present';

/** How a version differs from the report as it is now, or from another version, and what restoring it would do. */
export function VersionDifference({ version, others, restoring, onRestore }: VersionDifferenceProps) {
  const { report: present, outline, pack } = useReportEditor();
  const { other, compareWith } = useOtherVersion();
  const later = other?.report ?? present;
  const names = useMemo(() => templateNames(outline, pack), [outline, pack]);
  const sections = useMemo(() => diffReports(version.report, later, names), [version, later, names]);
  const isPresent = other === null;
  return (
    <section className={classes.difference} aria-label="版本的差别">
      <div className={classes.head}>
        <div className={classes.what}>
          <h3 className={classes.title}>{versionName(version.summary)}</h3>
          <span className={classes.facts}>{chineseDateTime(version.summary.createdAt)}</span>
        </div>
        <Select
          label="比较对象"
          size="xs"
          w={260}
          data={[
            { value: PRESENT, label: '现在的报告' },
            ...others
              .filter(({ id, differences }) => id !== version.summary.id && differences !== null)
              .map((one) => ({
                value: one.id,
                label: `${chineseDateTime(one.createdAt)} ${versionName(one)}`,
              })),
          ]}
          value={other?.summary.id ?? PRESENT}
          onChange={(id) => compareWith(others.find((one) => one.id === id) ?? null)}
        />
      </div>
      <p className={classes.sum}>
        <strong>{differenceText(countDifferences(sections))}</strong>
        {sections.length > 0 ? (
          <span className={classes.facts}>
            <del>划掉</del>的是这个版本里的，<ins>下划线</ins>的是{isPresent ? '现在' : '另一个版本里'}的。
          </span>
        ) : null}
      </p>
      <div className={classes.sections}>
        {sections.map((section) => (
          <SectionDifference
            key={section.section}
            diff={section}
            reports={{ before: version.report, after: later }}
            onRestore={isPresent ? () => onRestore(section.section) : null}
            disabled={restoring}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <span className={classes.facts}>
          恢复前程序会先把现在的内容也留作一个版本；恢复后按 Ctrl+Z 就能撤销。
        </span>
        <Button
          loading={restoring}
          disabled={!isPresent || sections.length === 0}
          onClick={() => onRestore(null)}
        >
          恢复全部
        </Button>
      </div>
    </section>
  );
}

/** The version to compare with instead of the report as it is now. */
function useOtherVersion() {
  const client = useClient();
  const [wanted, setWanted] = useState<VersionSummary | null>(null);
  const [other, setOther] = useState<ShownVersion | null>(null);
  useEffect(() => {
    let current = true;
    if (!wanted) setOther(null);
    else
      client.versions.open({ id: wanted.id }).then((report) => {
        if (current) setOther({ summary: wanted, report });
      }, notifyError);
    return () => {
      current = false;
    };
  }, [client, wanted]);
  return { other, compareWith: setWanted };
}
