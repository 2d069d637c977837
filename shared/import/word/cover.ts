import { parseChineseDate } from '../../text/chinese-date.ts';

export type CoverFact = 'department' | 'preparer' | 'phone' | 'filledOn' | 'fiscalYear';

export interface CoverField {
  readonly fact: CoverFact;
  /** as written, blanks and 公章 remarks removed; '' when the line was left open */
  readonly value: string;
}

/** What the cover of a report calls its fields (docs/sources.md §1.1, §1.2, §3). Longer names first. */
const LABELS: Readonly<Record<string, CoverFact>> = {
  '部门（单位）名称': 'department',
  '部门(单位)名称': 'department',
  部门名称: 'department',
  单位名称: 'department',
  评价单位: 'department',
  自评单位: 'department',
  填报单位: 'department',
  预算单位: 'department',
  预算部门: 'department',
  填报人: 'preparer',
  填表人: 'preparer',
  经办人: 'preparer',
  联系人: 'preparer',
  联系电话: 'phone',
  联络电话: 'phone',
  填报日期: 'filledOn',
  填报时间: 'filledOn',
  填表日期: 'filledOn',
  报告日期: 'filledOn',
  评价年度: 'fiscalYear',
  自评年度: 'fiscalYear',
};

/** A label may be spaced out (“填 报 人”) and may carry a remark (“（公章）”) before its colon. */
const LABEL = `(${Object.keys(LABELS).map(spacedOut).join('|')})\\s*(?:[（(][^（()）]{0,10}[)）])?\\s*[：:]`;
const LABEL_PATTERN = new RegExp(LABEL, 'g');
const BEGINS_WITH_LABEL = new RegExp(`^${LABEL}`);

function spacedOut(label: string): string {
  return [...label].map((character) => character.replace(/[()]/, '\\$&')).join('\\s*');
}

/** The cover fields a line holds, one or several; none unless the line begins with one of their labels. */
export function coverFieldsIn(line: string): CoverField[] {
  // Most lines are prose, and looking for labels all along them takes longer than everything else.
  if (!BEGINS_WITH_LABEL.test(line)) return [];
  const found = [...line.matchAll(LABEL_PATTERN)];
  return found.flatMap((match, index) => {
    const fact = LABELS[(match[1] ?? '').replace(/\s/g, '')];
    const value = line.slice(match.index + match[0].length, found[index + 1]?.index);
    return fact ? [{ fact, value: cleanValue(value) }] : [];
  });
}

/** The cover fields of a table: a label and, in the next cell, its value. */
export function coverFieldsInTable(rows: readonly (readonly string[])[]): CoverField[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      const inside = coverFieldsIn(cell);
      if (inside.some((field) => field.value !== '')) return inside;
      const label = cell
        .replace(/\s/g, '')
        .replace(/[：:]$/, '')
        .replace(/[（(][^（()）]*[)）]$/, '');
      const fact = LABELS[label] ?? LABELS[cell.replace(/\s/g, '')];
      return fact ? [{ fact, value: cleanValue(row[index + 1] ?? '') }] : [];
    }),
  );
}

function cleanValue(value: string): string {
  return value.replace(/[（(](公章|盖章|签章|章)[)）]/, '').trim();
}

/** `2024年5月13日` alone on its line, as a report is signed off; its ISO date, or ''. */
export function signOffDate(line: string): string {
  return /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/.test(line.trim()) ? parseChineseDate(line) : '';
}

/** The attachment mark and the report's own title. */
export function isAttachmentMark(line: string): boolean {
  return /^附\s*[件表]?\s*[\d一二三四五六七八九十]*\s*(-\d+)?\s*[：:]?$/.test(line);
}

export function isReportTitle(line: string): boolean {
  const text = line.replace(/\s/g, '');
  return text.length <= 60 && /(自评|评价)报告(（[^）]*）)?$/.test(text);
}

/** `某某局2023年度部门整体支出绩效自评报告` begins with who reports. */
export function departmentOfTitle(title: string | null): string | null {
  return /^(?:关于)?([^\d]{3,40}?)(?:关于)?20\d{2}年/.exec(title ?? '')?.[1] ?? null;
}
