import type { LastYearFacts } from '../../../shared/import/word/placed-schemas.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { formatChineseDate } from '../../../shared/text/chinese-date.ts';

/** A fact of last year's report other than money, and what is odd about it beside this one. */
export interface StatedFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

export function statedFacts(facts: LastYearFacts, report: Report): StatedFact[] {
  const { department, preparer, phone, filledOn, fiscalYear, score, grade } = facts;
  const people = facts.headcounts.map(({ label, count }) => `${label}${count}人`).join('，');
  const asOf = facts.headcountDate ? `截至${formatChineseDate(facts.headcountDate)}：` : '';
  const lines: (StatedFact | null)[] = [
    fact('部门名称', department, departmentNote(department, report)),
    fact('评价年度', fiscalYear === null ? null : `${fiscalYear}年`, yearNote(fiscalYear, report)),
    fact('填报人', preparer),
    fact('联系电话', phone),
    fact('填报日期', filledOn && formatChineseDate(filledOn)),
    fact('得分', score === null ? null : `${score} 分`),
    fact('等级', grade),
    fact('人员', people === '' ? null : `${asOf}${people}`),
    fact('文号', facts.documentNumbers.join('、') || null),
  ];
  return lines.filter((line) => line !== null);
}

function fact(label: string, value: string | null, note?: string): StatedFact | null {
  if (value === null || value === '') return null;
  return note ? { label, value, note } : { label, value };
}

function departmentNote(department: string | null, { cover }: Report): string | undefined {
  const own = cover.departmentName.trim();
  return department && own && department !== own
    ? `这份报告的部门名称是${own}，请核对是不是同一个部门。`
    : undefined;
}

function yearNote(year: number | null, report: Report): string | undefined {
  if (year === null || year === report.fiscalYear - 1) return undefined;
  if (year === report.fiscalYear) return '和这份报告是同一年度，数字不标为未核对。';
  return `这份报告评价${report.fiscalYear}年度，上一年度应是${report.fiscalYear - 1}年。`;
}
