import { useEffect, useEffectEvent, useState } from 'react';
import type { MenuState } from '../../../shared/contract/menu-state.ts';
import type { ReportSummary } from '../../../shared/contract/reports.contract.ts';
import { appBridge } from '../../api/bridge.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import { dialogOpen } from './use-command-keys.ts';

/**
 * The reports that could be opened instead, last changed first. Read again whenever a report is opened or left.
 * @param openId id of the open report, null on the list of reports
 */
export function useOtherReports(openId: string | null): MenuState['recent'] {
  const client = useClient();
  const [reports, setReports] = useState<MenuState['recent']>([]);
  useEffect(() => {
    let current = true;
    client.reports.list({}).then((all) => {
      const others = all.filter(({ id }) => id !== openId);
      if (current) setReports(others.map((report) => ({ id: report.id, label: reportLabel(report) })));
    }, notifyError);
    return () => {
      current = false;
    };
  }, [client, openId]);
  return reports;
}

/** Opens what is chosen from 最近的报告 of the native menu. */
export function useRecentReportEvents(onOpenReport: (id: string) => void): void {
  const open = useEffectEvent(onOpenReport);
  useEffect(
    () =>
      appBridge().onEvent((event) => {
        if (event.name === 'recentReport' && !dialogOpen()) open(event.id);
      }),
    [],
  );
}

/** `云岭市科学技术协会 2023年度` */
const reportLabel = ({ departmentName, fiscalYear }: ReportSummary): string =>
  `${departmentName || '未填部门名称'} ${fiscalYear}年度`;
