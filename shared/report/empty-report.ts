import type { Report } from './schema.ts';

export interface NewReport {
  readonly id: string;
  readonly fiscalYear: number;
  readonly departmentName: string;
  readonly outlineId: string;
  readonly packId: string;
}

/** A report with nothing in it but what its creation dialog asked for. Headcounts are taken at the year's end. */
export function emptyReport({ id, fiscalYear, departmentName, outlineId, packId }: NewReport): Report {
  return {
    format: 1,
    id,
    fiscalYear,
    outlineId,
    packId,
    cover: { departmentName, preparer: '', phone: '', filledOn: '' },
    organization: {
      duties: [],
      offices: [],
      subordinates: [],
      headcountDate: `${fiscalYear}-12-31`,
      headcounts: [],
      staffing: [],
    },
    tasks: { intro: [], items: [] },
    goals: { overall: [], indicators: [] },
    figures: { current: {}, prior: {} },
    spending: [],
    projects: [],
    scoring: { entries: {} },
    effectiveness: [],
    efficiency: [],
    conclusion: [],
    problems: [],
    measures: [],
    freeSections: {},
    unverified: [],
    rolledFrom: null,
    layout: null,
  };
}
