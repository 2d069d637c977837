import type { FigureKey, FigurePeriod } from '../figures/keys.ts';
import type { FactKey, FigureFormat, Inline, Paragraph } from '../report/rich-text.ts';
import { chineseNumber } from '../text/chinese-number.ts';

/** The runs drafted paragraphs are put together from. */
export function text(value: string): Inline {
  return { kind: 'text', text: value };
}

function bold(value: string): Inline {
  return { kind: 'text', text: value, bold: true };
}

export function fact(key: FactKey): Inline {
  return { kind: 'fact', fact: key };
}

export function live(key: FigureKey, as: FigureFormat, period: FigurePeriod = 'current'): Inline {
  return { kind: 'figure', key, period, as };
}

export function wanyuan(key: FigureKey, period: FigurePeriod = 'current'): Inline {
  return live(key, { kind: 'wanyuan' }, period);
}

/** Clauses of one sentence, divided by ；. */
export function joined(clauses: readonly (readonly Inline[])[]): Inline[] {
  return clauses.flatMap((clause, index) => (index === 0 ? clause : [text('；'), ...clause]));
}

export function paragraph(...inlines: readonly Inline[]): Paragraph {
  return { inlines: [...inlines] };
}

/** 一是 to 九十九是: no report numbers further in words. */
const MOST_POINTS = 99;

/** One paragraph for each point, numbered in bold: “一是……”, “二是……”. */
export function numberedPoints(points: readonly (readonly Inline[])[]): Paragraph[] {
  return points
    .slice(0, MOST_POINTS)
    .map((inlines, index) => paragraph(bold(`${chineseNumber(index + 1)}是`), ...inlines));
}
