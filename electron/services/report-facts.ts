import type { FigureKey } from '../../shared/figures/keys.ts';
import type { RecognitionOptions } from '../../shared/import/workbook/recognise-workbook.ts';
import type { Report } from '../../shared/report/schema.ts';

/** What a report tells a reader of workbooks beforehand: its year, and the magnitude of its money. */
export type ReportFacts = Required<Pick<RecognitionOptions, 'year' | 'known'>>;

/** This year's amounts where there are any, last year's elsewhere: witnesses for the unit of a new table. */
export function reportFacts({ fiscalYear, figures }: Report): ReportFacts {
  const known: Partial<Record<FigureKey, number>> = {};
  for (const column of [figures.prior, figures.current]) {
    for (const [key, figure] of Object.entries(column)) {
      // safe: the keys of a figures column are figure keys, by its schema
      if (figure.state === 'value') known[key as FigureKey] = figure.fen;
    }
  }
  return { year: fiscalYear, known };
}
