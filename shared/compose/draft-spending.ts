import type { FigureKey, FigurePeriod } from '../figures/keys.ts';
import { figureFen } from '../figures/resolve.ts';
import type { Inline, RichText } from '../report/rich-text.ts';
import type { Report } from '../report/schema.ts';
import { fact, joined, live, paragraph, text, wanyuan } from './draft-inlines.ts';

const INCOME: FigureKey = 'income.total@final';
const SPENT: FigureKey = 'expenditure.total@final';

/**
 * Drafts （四）部门整体支出情况 from the figures the report holds, with every number live. Only what is known is
 * written; nothing is invented for what is missing.
 */
export function draftSpending(report: Report): RichText {
  const known = (key: FigureKey, period: FigurePeriod = 'current') =>
    figureFen(report.figures, key, period) !== null;
  const inlines: Inline[] = [];
  if (known(INCOME)) inlines.push(text('收入为'), wanyuan(INCOME), text('万元'));
  if (known(SPENT)) {
    inlines.push(text(`${inlines.length > 0 ? '，' : ''}支出为`), wanyuan(SPENT), text('万元'));
    if (known(INCOME)) inlines.push(text('，完成率'), live(SPENT, { kind: 'percentOf', of: INCOME }));
  }
  const shares = [
    ...shareClause('基本支出', 'expenditure.basic@final', known),
    ...shareClause('项目支出', 'expenditure.project@final', known),
    ...threePublicClause(known),
  ];
  if (shares.length > 0) {
    inlines.push(text(inlines.length > 0 ? '，其中：' : ''), ...joined(shares));
  }
  if (inlines.length === 0) return [];
  return [paragraph(fact('fiscalYear'), text('年'), ...inlines, text('。'))];
}

type Known = (key: FigureKey, period?: FigurePeriod) => boolean;

function shareClause(label: string, key: FigureKey, known: Known): Inline[][] {
  if (!known(key)) return [];
  const amount = [text(label), wanyuan(key), text('万元')];
  return [known(SPENT) ? [...amount, text('，占'), live(key, { kind: 'percentOf', of: SPENT })] : amount];
}

function threePublicClause(known: Known): Inline[][] {
  const final: FigureKey = 'threePublic.total@final';
  const budget: FigureKey = 'threePublic.total@budget';
  if (!known(final)) return [];
  const clause = [text('“三公”经费支出'), wanyuan(final), text('万元')];
  if (known(budget)) clause.push(text('，年初预算'), wanyuan(budget), text('万元'));
  if (known(final, 'prior')) clause.push(text('，上年支出'), wanyuan(final, 'prior'), text('万元'));
  return [clause];
}
