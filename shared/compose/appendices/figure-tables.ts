import {
  FIGURE_LABELS,
  FIGURE_STAGES,
  type FigureName,
  type FigureStage,
  figureKey,
  STAGE_LABELS,
} from '../../figures/keys.ts';
import { executionBase, executionRate, expenditureShare, growthOverPrior } from '../../figures/ratios.ts';
import { FIGURE_SUMS, resolveFigure } from '../../figures/resolve.ts';
import { type FigureRow, hasData, SPENDING_ROWS, THREE_PUBLIC_ROWS } from '../../figures/rows.ts';
import { pathOf } from '../../report/paths.ts';
import type { Report } from '../../report/schema.ts';
import type { CellPlace, TableBlock, TableCell } from '../document.ts';
import { changeCell, figureCell, headerCell, ratioCell, textCell, zeroBaseNote } from './cells.ts';

const STAGE_COLUMNS = FIGURE_STAGES.map((stage) => STAGE_LABELS[stage]);

/** 收支情况: every figure that was filled in, with 执行率, 占比 and 增减 computed. */
export function spendingTable(report: Report, caption: string): TableBlock | null {
  const filled = filledRows(report, SPENDING_ROWS);
  const whole = filled.findIndex(({ name }) => name === 'expenditure.total');
  const rows = filled.map((row, index) => [
    ...amountCells(report, row, filled),
    executionCell(report, row, index),
    ratioCell(expenditureShare(report.figures, row.name), {
      formula: { kind: 'ratio', part: finalAt(index), whole: finalAt(whole) },
    }),
    ...priorCells(report, row, index, 6),
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
  const filled = filledRows(report, THREE_PUBLIC_ROWS);
  const rows = filled.map((row, index) => [
    ...amountCells(report, row, filled),
    executionCell(report, row, index),
    ...priorCells(report, row, index, 5),
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

/** What adds up to what; 本年支出合计 may also hold parts this table does not show, and is then a typed number. */
const PARTS: Partial<Record<FigureName, readonly FigureName[]>> = {
  ...FIGURE_SUMS,
  'expenditure.total': ['expenditure.basic', 'expenditure.project'],
};

/** The columns of both tables begin alike: 项目, then one per stage, then 执行率. */
function columnOf(stage: FigureStage): number {
  return 1 + FIGURE_STAGES.indexOf(stage);
}

const finalAt = (row: number): CellPlace => ({ row, column: columnOf('final') });

function amountCells(
  report: Report,
  { name, indent, total = false }: FigureRow,
  rows: readonly FigureRow[],
): TableCell[] {
  const parts = (PARTS[name] ?? []).map((part) => rows.findIndex((row) => row.name === part));
  const stages = FIGURE_STAGES.map((stage) => {
    const key = figureKey(name, stage);
    const cells = parts.filter((row) => row >= 0).map((row) => ({ row, column: columnOf(stage) }));
    return figureCell(resolveFigure(report.figures, key), {
      path: pathOf.figure(key),
      bold: total,
      ...(cells.length > 0 && { formula: { kind: 'sum', cells } }),
    });
  });
  return [textCell(FIGURE_LABELS[name], { indent, bold: total }), ...stages];
}

function executionCell(report: Report, { name }: FigureRow, row: number): TableCell {
  const whole = { row, column: columnOf(executionBase(report.figures, name)) };
  return ratioCell(executionRate(report.figures, name), {
    formula: { kind: 'ratio', part: finalAt(row), whole },
  });
}

function priorCells(
  report: Report,
  { name, total = false }: FigureRow,
  row: number,
  column: number,
): TableCell[] {
  const key = figureKey(name, 'final');
  const prior = figureCell(resolveFigure(report.figures, key, 'prior'), {
    path: pathOf.figure(key, 'prior'),
    bold: total,
  });
  const change = changeCell(growthOverPrior(report.figures, name), {
    formula: { kind: 'growth', current: finalAt(row), prior: { row, column } },
  });
  return [prior, change];
}
