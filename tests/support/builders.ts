import { readFileSync } from 'node:fs';
import { checkContext } from '../../shared/checks/context.ts';
import type { CheckContext } from '../../shared/checks/rule.ts';
import { type Outline, outlineSchema } from '../../shared/compose/outline.ts';
import { type Figure, typedFigure } from '../../shared/figures/figure.ts';
import type { FigureKey } from '../../shared/figures/keys.ts';
import { parseAmount } from '../../shared/money/parse-amount.ts';
import { emptyMeasure, emptyTask } from '../../shared/report/empty-items.ts';
import { emptyReport } from '../../shared/report/empty-report.ts';
import { richTextFrom } from '../../shared/report/rich-text.ts';
import type { Measure, Problem, Report, ScoreEntry, Task } from '../../shared/report/schema.ts';
import { type IndicatorPack, indicatorPackSchema } from '../../shared/scoring/pack.ts';

const RESOURCES = new URL('../../resources/', import.meta.url);

/** A shipped outline by id. */
export function presetOutline(id = 'gd-county-2023'): Outline {
  return outlineSchema.parse(JSON.parse(readFileSync(new URL(`outlines/${id}.json`, RESOURCES), 'utf8')));
}

/** A shipped indicator pack by id. */
export function presetPack(id = 'gd-2021-no-special-funds'): IndicatorPack {
  return indicatorPackSchema.parse(
    JSON.parse(readFileSync(new URL(`indicator-packs/${id}.json`, RESOURCES), 'utf8')),
  );
}

/** A report of a fictional department with nothing filled in but what the test is about. */
export function aReport(changes: Partial<Report> = {}): Report {
  const report = emptyReport({
    id: '6f1d3a52-7a0c-4f2e-9c38-2b1d0e5a9f10',
    fiscalYear: 2023,
    departmentName: '云岭县科学技术协会',
    outlineId: 'gd-county-2023',
    packId: 'gd-2021-no-special-funds',
  });
  return { ...report, ...changes };
}

/** A figure from its text in 万元: `172.72`. */
export function wanyuan(text: string): Figure {
  const parsed = parseAmount(text, 'wanyuan');
  if (parsed.kind !== 'amount') throw new Error(`not an amount: ${text}`);
  return typedFigure(parsed.fen);
}

type Amounts = Partial<Record<FigureKey, string>>;

/** Figures from their texts in 万元, this year's and last year's. */
export function someFigures(current: Amounts, prior: Amounts = {}): Report['figures'] {
  const column = (amounts: Amounts) =>
    Object.fromEntries(Object.entries(amounts).map(([key, text]) => [key, wanyuan(text)]));
  return { current: column(current), prior: column(prior) };
}

export function aTask(content: string, changes: Partial<Task> = {}): Task {
  return {
    ...emptyTask(`task-${content}`.slice(0, 64)),
    content: richTextFrom(content),
    ...changes,
  };
}

export function aProblem(title: string, changes: Partial<Problem> = {}): Problem {
  return { id: `problem-${title}`.slice(0, 64), title, content: [], indicatorIds: [], ...changes };
}

export function aMeasure(title: string, changes: Partial<Measure> = {}): Measure {
  return { ...emptyMeasure(`measure-${title}`.slice(0, 64)), title, ...changes };
}

export function scored(points: number, reason = ''): ScoreEntry {
  return { state: 'scored', points: points * 100, reason };
}

/** Full marks for every indicator of a pack, except what is given. */
export function fullMarks(pack: IndicatorPack, changes: Record<string, ScoreEntry> = {}): Report['scoring'] {
  const entries = pack.indicators.map(({ id, weight }): [string, ScoreEntry] => [
    id,
    { state: 'scored', points: weight, reason: '' },
  ]);
  return { entries: { ...Object.fromEntries(entries), ...changes } };
}

/** What the rules look at, for a report with the given parts. */
export function aContext(
  changes: Partial<Report> = {},
  outline = presetOutline(),
  pack = presetPack(),
): CheckContext {
  return checkContext(aReport(changes), outline, pack);
}
