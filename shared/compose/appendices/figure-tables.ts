import { FIGURE_LABELS, FIGURE_STAGES, figureKey, STAGE_LABELS } from '../../figures/keys.ts';
import { executionBase, executionRate, expenditureShare, growthOverPrior } from '../../figures/ratios.ts';
import { resolveFigure } from '../../figures/resolve.ts';
import { type FigureRow, hasData, SPENDING_ROWS, THREE_PUBLIC_ROWS } from '../../figures/rows.ts';
import { pathOf } from '../../report/paths.ts';
import type { Report } from '../../report/schema.ts';
import type { TableBlock, TableCell } from '../document.ts';
import { changeCell, figureCell, headerCell, ratioCell, textCell, zeroBaseNote } from './cells.ts';

const STAGE_COLUMNS = FIGURE_STAGES.map((stage) => STAGE_LABELS[stage]);

/** 收支情况: every figure that was filled in, with 执行率, 占比 and 增减 computed. */
export function spendingTable(report: Report, caption: string): TableBlock | null {
  const rows = filledRows(report, SPENDING_ROWS).map((row) => [
    ...amountCells(report, row),
    ratioCell(executionRate(report.figures, row.name)),
    ratioCell(expenditureShare(report.figures, row.name)),
    ...priorCells(report, row),
  ]);
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    id: 'figures',
    caption,
    unit: '单位：万元',
    columnWidths: [20.5, 11, 11, 11, 11.5, 11.5, 11, 12.5],
    header: [
      ['项目', ...STAGE_COLUMNS, '执行率', '占比', '上年决算', '增减'].map((text) => headerCell(text)),
    ],
    rows,
    notes: [
      `执行率为决算数与${STAGE_LABELS[executionBase(report.figures, 'expenditure.total')]}数之比，占比以本年支出合计决算数为基数。`,
      ...zeroBaseNote(rows),
    ],
  };
}

/** “三公”经费: budget beside final accounts and last year, so that 控制率 can be recomputed by a reader. */
export function threePublicTable(report: Report, caption: string): TableBlock | null {
  const rows = filledRows(report, THREE_PUBLIC_ROWS).map((row) => [
    ...amountCells(report, row),
    ratioCell(executionRate(report.figures, row.name)),
    ...priorCells(report, row),
  ]);
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    id: 'threePublic',
    caption,
    unit: '单位：万元',
    columnWidths: [32, 11, 11, 11, 12, 11, 12],
    header: [['项目', ...STAGE_COLUMNS, '执行率', '上年决算', '增减'].map((text) => headerCell(text))],
    rows,
    notes: zeroBaseNote(rows),
  };
}

function filledRows(report: Report, rows: readonly FigureRow[]): FigureRow[] {
  return rows.filter((row) => hasData(report.figures, row.name));
}

function amountCells(report: Report, { name, indent, total = false }: FigureRow): TableCell[] {
  const stages = FIGURE_STAGES.map((stage) => {
    const key = figureKey(name, stage);
    return figureCell(resolveFigure(report.figures, key), { path: pathOf.figure(key), bold: total });
  });
  return [textCell(FIGURE_LABELS[name], { indent, bold: total }), ...stages];
}

function priorCells(report: Report, { name, total = false }: FigureRow): TableCell[] {
  const key = figureKey(name, 'final');
  const prior = figureCell(resolveFigure(report.figures, key, 'prior'), {
    path: pathOf.figure(key, 'prior'),
    bold: total,
  });
  return [prior, changeCell(growthOverPrior(report.figures, name))];
}
