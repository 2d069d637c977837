import type { FigurePeriod, FigureStage } from '../../figures/keys.ts';
import { normaliseLabel } from './label-text.ts';

/** Names of funds contain 预算 without meaning a stage: 一般公共预算支出决算表 is about 决算. */
const FUND_NAMES =
  /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|部门预算(?:支出)?经济|政府预算(?:支出)?经济|预算科目|预算单位|部门预算收支|预算内|预算外/g;

const ADJUSTED = /全年预算|调整预算|调整后预算|预算调整后|调整后/;
const FINAL = /决算|执行数|实际支出|实际完成|支出数|累计执行/;
const BUDGET = /预算|年初数|批复数/;

/** The stage a title or header segment speaks of; null when it says nothing. */
export function stageOfText(text: string): FigureStage | null {
  const plain = normaliseLabel(text).replace(FUND_NAMES, '');
  if (ADJUSTED.test(plain)) return 'adjusted';
  if (FINAL.test(plain)) return 'final';
  return BUDGET.test(plain) ? 'budget' : null;
}

/** The stage of a column: the header nearest to the amounts that names one. */
export function stageOfPath(path: readonly string[]): FigureStage | null {
  for (const segment of path.toReversed()) {
    const stage = stageOfText(segment);
    if (stage) return stage;
  }
  return null;
}

const LAST_YEAR = /^(?:上年度?|上一年度?|去年)(?!.*结转|.*结余|末)/;

/**
 * This year's column, last year's, or another year's that the report has no place for.
 * @param tableYear the year the table speaks of; without it a year in a header cannot be placed
 */
export function periodOfPath(path: readonly string[], tableYear: number | null): FigurePeriod | 'other' {
  for (const segment of path.toReversed()) {
    const plain = normaliseLabel(segment);
    if (LAST_YEAR.test(plain)) return 'prior';
    const year = /(20\d{2})年?/.exec(plain)?.[1];
    if (year !== undefined && tableYear !== null) {
      const distance = tableYear - Number(year);
      return distance === 0 ? 'current' : distance === 1 ? 'prior' : 'other';
    }
  }
  return 'current';
}
