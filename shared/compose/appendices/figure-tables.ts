import { FIGURE_LABELS, figureKey } from '../../figures/keys.ts';
import { executionRate, expenditureShare, growthOverPrior } from '../../figures/ratios.ts';
import { resolveFigure } from '../../figures/resolve.ts';
import { type FigureRow, hasData, SPENDING_ROWS, THREE_PUBLIC_ROWS } from '../../figures/rows.ts';
import { pathOf } from '../../report/paths.ts';
import type { Report } from '../../report/schema.ts';
import type { TableBlock, TableCell } from '../document.ts';
import { figureCell, headerCell, ratioCell, textCell } from './cells.ts';

const STAGE_COLUMNS = ['年初预算', '调整预算', '决算'] as const;

/** 收支情况: every figure that was filled in, with 执行率, 占比 and 增减 computed. */
export function spendingTable(report: Report, caption: string): TableBlock | null {
  const rows = SPENDING_ROWS.filter((row) => hasData(report.figures, row.name));
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    id: 'figures',
    caption,
    unit: '单位：万元',
    columnWidths: [26, 11, 11, 11, 11, 10, 11, 10],
    header: [
      ['项目', ...STAGE_COLUMNS, '执行率', '占比', '上年决算', '增减'].map((text) => headerCell(text)),
    ],
    rows: rows.map((row) => [
      ...amountCells(report, row),
      ratioCell(executionRate(report.figures, row.name)),
      ratioCell(expenditureShare(report.figures, row.name)),
      priorCell(report, row),
      ratioCell(growthOverPrior(report.figures, row.name)),
    ]),
    notes: [
      '执行率为决算数与调整预算数之比，未填调整预算的以年初预算为基数；占比以本年支出合计决算数为基数。',
    ],
  };
}

/** “三公”经费: budget beside final accounts and last year, so that 控制率 can be recomputed by a reader. */
export function threePublicTable(report: Report, caption: string): TableBlock | null {
  const rows = THREE_PUBLIC_ROWS.filter((row) => hasData(report.figures, row.name));
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    id: 'threePublic',
    caption,
    unit: '单位：万元',
    columnWidths: [32, 12, 12, 12, 11, 12, 11],
    header: [['项目', ...STAGE_COLUMNS, '执行率', '上年决算', '增减'].map((text) => headerCell(text))],
    rows: rows.map((row) => [
      ...amountCells(report, row),
      ratioCell(executionRate(report.figures, row.name)),
      priorCell(report, row),
      ratioCell(growthOverPrior(report.figures, row.name)),
    ]),
    notes: [],
  };
}

function amountCells(report: Report, { name, indent, total = false }: FigureRow): TableCell[] {
  const cell = (stage: 'budget' | 'adjusted' | 'final') => {
    const key = figureKey(name, stage);
    return figureCell(resolveFigure(report.figures, key), { path: pathOf.figure(key), bold: total });
  };
  return [
    textCell(FIGURE_LABELS[name], { indent, bold: total }),
    cell('budget'),
    cell('adjusted'),
    cell('final'),
  ];
}

function priorCell(report: Report, { name, total = false }: FigureRow): TableCell {
  const key = figureKey(name, 'final');
  return figureCell(resolveFigure(report.figures, key, 'prior'), {
    path: pathOf.figure(key, 'prior'),
    bold: total,
  });
}
