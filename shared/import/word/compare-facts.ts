import { writesFen } from '../../checks/numbers/known-amounts.ts';
import type { FigureSource } from '../../figures/figure.ts';
import type { FigureKey, FigurePeriod } from '../../figures/keys.ts';
import { resolveFigure } from '../../figures/resolve.ts';
import type { Report } from '../../report/schema.ts';
import { findAmounts } from '../../text/typed-number.ts';
import type { AmountFact, LastYearFacts } from './placed-schemas.ts';

type AmountName = 'income' | 'expenditure' | 'basic' | 'project' | 'threePublic';

const FIGURE_OF: Readonly<Record<AmountName, FigureKey>> = {
  income: 'income.total@final',
  expenditure: 'expenditure.total@final',
  basic: 'expenditure.basic@final',
  project: 'expenditure.project@final',
  threePublic: 'threePublic.total@final',
};

/** An amount of last year's prose beside the same figure of the workbook. */
export interface ComparedAmount {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly stated: AmountFact;
  /** in fen; null when the report has no such figure yet */
  readonly fen: number | null;
  readonly source: FigureSource | null;
  readonly verdict: 'same' | 'differs' | 'noFigure';
}

/**
 * The amounts last year's report states, held against the figures of this one: its 上年 column, or its own column
 * when the text is of the same year. None when the text is of another year. A figure is the same at the precision
 * it was written with.
 */
export function compareAmounts(facts: LastYearFacts, report: Report): ComparedAmount[] {
  const period = periodOf(facts, report);
  if (!period) return [];
  // safe: the names are the keys of the record above
  return (Object.keys(FIGURE_OF) as AmountName[]).flatMap((name): ComparedAmount[] => {
    const stated = facts[name];
    if (!stated) return [];
    const key = FIGURE_OF[name];
    const figure = resolveFigure(report.figures, key, period);
    if (figure.state !== 'value') {
      return [{ key, period, stated, fen: null, source: null, verdict: 'noFigure' }];
    }
    const { fen } = figure;
    const source = figure.derived ? null : figure.source;
    return [{ key, period, stated, fen, source, verdict: agrees(stated, fen) ? 'same' : 'differs' }];
  });
}

/** True for an amount that may fill the blank figure of last year it states. */
export function isOffered({ period, verdict }: ComparedAmount): boolean {
  return period === 'prior' && verdict === 'noFigure';
}

function periodOf({ fiscalYear }: LastYearFacts, report: Report): FigurePeriod | null {
  if (fiscalYear === null || fiscalYear === report.fiscalYear - 1) return 'prior';
  return fiscalYear === report.fiscalYear ? 'current' : null;
}

function agrees({ raw }: AmountFact, fen: number): boolean {
  return findAmounts(raw).some((written) => writesFen(written, fen));
}
