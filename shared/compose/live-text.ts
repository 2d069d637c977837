import { type FigureKey, figureLabel } from '../figures/keys.ts';
import { figureFen } from '../figures/resolve.ts';
import { formatWanyuan, formatYuan } from '../money/format-amount.ts';
import { formatPercent, growthOf, NOT_COMPARABLE, percentOf } from '../money/percent.ts';
import type { FactKey, FactRun, FigureRun, Inline } from '../report/rich-text.ts';
import type { Report } from '../report/schema.ts';
import { formatPoints } from '../scoring/points.ts';
import type { ScoreSummary } from '../scoring/score.ts';

/** What live figures and facts are read from. */
export interface LiveContext {
  readonly report: Report;
  readonly score: ScoreSummary;
}

export interface LiveText {
  readonly text: string;
  /** no value yet: `text` is a placeholder in ［ ］ that a reader cannot take for a number */
  readonly missing: boolean;
}

/** The words a live run stands for: the only place where a bound number becomes text. */
export function liveText(inline: FigureRun | FactRun, context: LiveContext): LiveText {
  return inline.kind === 'figure' ? figureText(inline, context.report) : factText(inline.fact, context);
}

/** Plain text of any run. */
export function inlineText(inline: Inline, context: LiveContext): string {
  return inline.kind === 'text' ? inline.text : liveText(inline, context).text;
}

function present(text: string): LiveText {
  return { text, missing: false };
}

function missing(name: string): LiveText {
  return { text: `［${name}待填］`, missing: true };
}

function figureText({ key, period, as }: FigureRun, report: Report): LiveText {
  const fen = figureFen(report.figures, key, period);
  if (fen === null) return missing(figureLabel(key, period));
  switch (as.kind) {
    case 'wanyuan':
      return present(formatWanyuan(fen));
    case 'yuan':
      return present(formatYuan(fen));
    case 'percentOf':
      return ratioText(fen, figureFen(report.figures, as.of, period), as.of, percentOf);
    case 'growth':
      return ratioText(fen, figureFen(report.figures, key, 'prior'), key, growthOf);
  }
}

function ratioText(
  value: number,
  base: number | null,
  baseKey: FigureKey,
  ratio: (value: number, base: number) => number | null,
): LiveText {
  if (base === null) return missing(figureLabel(baseKey));
  const result = ratio(value, base);
  return present(result === null ? NOT_COMPARABLE : formatPercent(result));
}

function factText(fact: FactKey, { report, score }: LiveContext): LiveText {
  switch (fact) {
    case 'fiscalYear':
      return present(String(report.fiscalYear));
    case 'departmentName':
      return report.cover.departmentName ? present(report.cover.departmentName) : missing('部门名称');
    case 'score':
      return score.complete ? present(formatPoints(score.total)) : missing('得分');
    case 'grade':
      return score.grade ? present(score.grade) : missing('等级');
  }
}
