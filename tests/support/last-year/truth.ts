import type { PlacedPart } from '../../../shared/import/word/parts.ts';

/** The headings of the reports used here, and where what stands below each belongs; null holds other headings. */
const HEADINGS: readonly (readonly [RegExp, PlacedPart | null])[] = [
  [/^一、部门基本情况$/, null],
  [/^（一）部门职能。?$/, 'organization'],
  [/^（二）年度总体工作和重点工作任务。?$/, 'tasks'],
  [/^（三）部门整体支出绩效目标。?$/, 'goals'],
  [/^（四）部门整体支出情况。?$/, 'spending'],
  [/^二、绩效自评情况$/, null],
  [/^（一）履职效能分析$/, 'effectiveness'],
  [/^（二）管理效率分析$/, 'efficiency'],
  [/^（三）自评结论$/, 'conclusion'],
  [/^三、存在问题及改进意见$/, null],
  [/^1\. 主要的问题$/, 'problems'],
  [/^2\. 下一步改进工作的意见$/, 'measures'],
];

/** One line of a report, and what it is. */
export interface TrueLine {
  readonly text: string;
  readonly kind: 'cover' | 'heading' | 'body';
  /** of body text: where it belongs */
  readonly part: PlacedPart | null;
  /** of a heading: 1 一、 · 2 （一） · 3 1. ; of a numbered paragraph （1）: 4 */
  readonly level: number | null;
}

/** Takes a typed report apart by headings that are known beforehand: what a placement is measured against. */
export function trueLines(text: string): TrueLine[] {
  let part: PlacedPart | null = null;
  let inBody = false;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): TrueLine => {
      const heading = HEADINGS.find(([pattern]) => pattern.test(line));
      if (heading) {
        inBody = true;
        part = heading[1];
        return { text: line, kind: 'heading', part: null, level: levelOf(line) };
      }
      if (!inBody) return { text: line, kind: 'cover', part: null, level: null };
      return { text: line, kind: 'body', part, level: levelOf(line) };
    });
}

const NUMBERS = [/^[一二三]、/, /^（[一二三四]）/, /^\d\. /, /^[（(]\d[）)]\s*/];

function levelOf(line: string): number | null {
  const found = NUMBERS.findIndex((pattern) => pattern.test(line));
  return found < 0 ? null : found + 1;
}

/** The line without the number it begins with. */
export function withoutNumber(line: string): string {
  return NUMBERS.reduce((text, pattern) => text.replace(pattern, ''), line);
}
