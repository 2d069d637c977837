import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCalendarShare, IconTrash } from '@tabler/icons-react';
import type { ReportSummary } from '../../../shared/contract/reports.contract.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import classes from './ReportList.module.css';

interface ReportListProps {
  reports: readonly ReportSummary[];
  onOpen: (id: string) => void;
  onRollForward: (report: ReportSummary) => void;
  onRemove: (report: ReportSummary) => void;
}

export function ReportList({ reports, onOpen, onRollForward, onRemove }: ReportListProps) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>部门</th>
          <th className={classes.year}>评价年度</th>
          <th className={classes.time}>上次修改</th>
          <th className={classes.actions}>
            <span className={classes.hidden}>操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => {
          const name = report.departmentName || '未填部门名称';
          return (
            <tr key={report.id}>
              <td>
                <button
                  type="button"
                  className={classes.open}
                  aria-label={`打开${name}${report.fiscalYear}年度报告`}
                  onClick={() => onOpen(report.id)}
                >
                  {name}
                </button>
              </td>
              <td className={classes.year}>{report.fiscalYear}年度</td>
              <td className={classes.time}>{chineseDateTime(report.updatedAt)}</td>
              <td className={classes.actions}>
                <Tooltip label="结转到下一年度">
                  <ActionIcon
                    aria-label={`结转${name}${report.fiscalYear}年度报告到下一年度`}
                    onClick={() => onRollForward(report)}
                  >
                    <IconCalendarShare size={17} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
                <Tooltip label="移到回收站">
                  <ActionIcon
                    aria-label={`删除${name}${report.fiscalYear}年度报告`}
                    onClick={() => onRemove(report)}
                  >
                    <IconTrash size={17} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
