import { Box, Checkbox } from '@mantine/core';
import {
  type ImportMessage,
  type Recognition,
  TABLE_KIND_LABELS,
} from '../../../shared/import/workbook/recognition.ts';
import { UNIT_LABELS } from '../../../shared/money/fen.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { ImportSummary } from './import-plan.ts';
import classes from './WorkbookFacts.module.css';

interface WorkbookFactsProps {
  recognition: Recognition;
  report: Report;
  summary: ImportSummary;
  useDepartment: boolean;
  onUseDepartment: (use: boolean) => void;
}

/**
 * What the workbook says of itself, what the import would change, and what to look at. It can be focused, so that
 * the keyboard can scroll it.
 */
export function WorkbookFacts(props: WorkbookFactsProps) {
  const { recognition, report, summary, useDepartment, onUseDepartment } = props;
  const { year, department, sheets, messages } = recognition;
  const { byDifference } = summary;
  const otherDepartment = department !== null && department !== report.cover.departmentName;
  return (
    <Box component="aside" className={classes.panel} aria-label="表格情况" tabIndex={0}>
      <section className={classes.group}>
        <h2>这次导入</h2>
        <p>
          新增 {byDifference.new} 项，变化 {byDifference.changed} 项，相同 {byDifference.same} 项
          {summary.open > 0 ? `，待确定 ${summary.open} 项` : ''}。
        </p>
      </section>
      <section className={classes.group}>
        <h2>表格情况</h2>
        <dl className={classes.facts}>
          <dt>年度</dt>
          <dd>{year === null ? '没有找到' : `${year}年`}</dd>
          <dt>单位</dt>
          <dd>{department ?? '没有找到'}</dd>
        </dl>
        {year !== null && year !== report.fiscalYear ? (
          <p className={classes.attention}>
            表格是 {year} 年的，报告的评价年度是 {report.fiscalYear} 年，请确认没有选错文件。
          </p>
        ) : null}
        {otherDepartment ? (
          <Checkbox
            mt={8}
            checked={useDepartment}
            onChange={(event) => onUseDepartment(event.currentTarget.checked)}
            label={`把部门名称改为“${department}”`}
          />
        ) : null}
      </section>
      {messages.length > 0 ? (
        <section className={classes.group}>
          <h2>读表时的说明</h2>
          <ul className={classes.messages}>
            {messages.map((message) => (
              <MessageItem
                key={[message.code, message.sheet, message.cell, message.text].join('|')}
                message={message}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <section className={classes.group}>
        <h2>工作表</h2>
        <ul className={classes.sheets}>
          {sheets.map((sheet) => (
            <li key={sheet.name} data-unused={sheet.table === null || undefined}>
              <span>
                {sheet.name}
                {sheet.hidden ? '（隐藏）' : ''}
              </span>
              <span className={classes.kind}>
                {sheet.table ? TABLE_KIND_LABELS[sheet.table] : '没有用到'}
                {sheet.table && sheet.unit ? `，${UNIT_LABELS[sheet.unit]}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Box>
  );
}

const MESSAGE_MARKS: Record<ImportMessage['level'], string> = {
  info: '说明',
  warning: '注意',
  error: '问题',
};

function MessageItem({ message }: { message: ImportMessage }) {
  return (
    <li data-level={message.level}>
      <span className={classes.mark}>{MESSAGE_MARKS[message.level]}</span>
      <span>
        {message.text}
        {message.sheet ? (
          <span className={classes.where}>
            {message.sheet}
            {message.cell ? ` › ${message.cell}` : ''}
          </span>
        ) : null}
      </span>
    </li>
  );
}
