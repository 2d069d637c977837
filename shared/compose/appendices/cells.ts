import type { Ratio } from '../../figures/ratios.ts';
import type { ResolvedFigure } from '../../figures/resolve.ts';
import { formatWanyuan } from '../../money/format-amount.ts';
import { formatChange, formatPercentFixed } from '../../money/percent.ts';
import type { Points } from '../../scoring/pack.ts';
import { formatPoints } from '../../scoring/points.ts';
import type { CellFormula, TableCell } from '../document.ts';

export function headerCell(text: string, span: { columnSpan?: number; rowSpan?: number } = {}): TableCell {
  return { text, bold: true, align: 'center', ...span };
}

export function textCell(text: string, options: Omit<TableCell, 'text'> = {}): TableCell {
  return { text, ...options };
}

/** Blank stays blank and 不适用 is said; only a value becomes a number. */
export function figureCell(
  figure: ResolvedFigure | undefined,
  options: Omit<TableCell, 'text'> = {},
): TableCell {
  if (!figure || figure.state === 'blank') return { text: '', align: 'right', ...options };
  if (figure.state === 'notApplicable') return { text: '不适用', align: 'right', ...options };
  return moneyCell(figure.fen, options);
}

export function moneyCell(fen: number, options: Omit<TableCell, 'text'> = {}): TableCell {
  return { text: formatWanyuan(fen), value: { kind: 'money', fen }, align: 'right', ...options };
}

/** Stands in a narrow cell for “基数为0，不可比”; `ZERO_BASE_NOTE` below the table says so. */
const ZERO_BASE = '--';
const ZERO_BASE_NOTE = '“--”表示基数为0，不可比。';

/** @param options.formula how the ratio follows from the table; it falls away where there is none */
export function ratioCell(
  ratio: Ratio,
  options: { formula?: CellFormula; format?: (value: number) => string } = {},
): TableCell {
  if (ratio === 'missing') return { text: '', align: 'right' };
  if (ratio === 'zeroBase') return { text: ZERO_BASE, align: 'right' };
  const { formula, format = formatPercentFixed } = options;
  return {
    text: format(ratio),
    value: { kind: 'percent', basisPoints: ratio },
    align: 'right',
    ...(formula && { formula }),
  };
}

export function changeCell(ratio: Ratio, options: { formula?: CellFormula } = {}): TableCell {
  return ratioCell(ratio, { ...options, format: formatChange });
}

/** The remark a table needs when one of its cells says `--`. */
export function zeroBaseNote(rows: readonly (readonly TableCell[])[]): string[] {
  return rows.some((row) => row.some((cell) => cell.text === ZERO_BASE)) ? [ZERO_BASE_NOTE] : [];
}

export function pointsCell(points: Points | null, options: Omit<TableCell, 'text'> = {}): TableCell {
  if (points === null) return { text: '', align: 'center', ...options };
  return {
    text: formatPoints(points),
    value: { kind: 'points', hundredths: points },
    align: 'center',
    ...options,
  };
}
