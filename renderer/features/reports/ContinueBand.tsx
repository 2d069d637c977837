import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportSummary } from '../../../shared/contract/reports.contract.ts';
import { TAB_LABELS } from '../../../shared/report/paths.ts';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import classes from './ContinueBand.module.css';

interface ContinueBandProps {
  reports: readonly ReportSummary[];
  busy: boolean;
  onOpen: (id: string) => void;
}

/** Leads back to where the clerk left off; nothing when that report is gone. */
export function ContinueBand({ reports, busy, onOpen }: ContinueBandProps) {
  const [{ lastTab, lastReport }] = useState(useSettings().lastPlace);
  const last = reports.find(({ id }) => id === lastReport);
  if (!last) return null;
  return (
    <div className={classes.band}>
      <span className={classes.text}>
        上次在填“{last.departmentName || '未填部门名称'} {last.fiscalYear}年度”的
        {TAB_LABELS[lastTab]}。
      </span>
      <Button variant="light" disabled={busy} onClick={() => onOpen(last.id)}>
        继续上次的报告
      </Button>
    </div>
  );
}
