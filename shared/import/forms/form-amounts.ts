import { type MoneyUnit, unitOfWord } from '../../money/fen.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import { normaliseLabel } from '../workbook/label-text.ts';
import { unitOf } from '../workbook/sheet-facts.ts';
import {
  type AmountPart,
  type AmountStage,
  amountLabelOf,
  isStageHeader,
  unitInLabel,
} from './form-labels.ts';
import { inlinePairs, valueCell } from './form-values.ts';
import type { FormCell, FormView } from './form-view.ts';

/** One amount of a form as printed; in fen it is `amountIn(amount, unit)`, once the unit is beyond doubt. */
export interface FormAmount {
  readonly stage: AmountStage;
  readonly part: AmountPart;
  /** A1 address of the number */
  readonly cell: string;
  /** the number's own text */
  readonly raw: string;
  /** the unit printed with the label or in the corner; null when none is */
  readonly unit: MoneyUnit | null;
  /** the unit stands beside the number itself (`30万元`) and is beyond doubt */
  readonly unitOwn: boolean;
}

export interface FormAmounts {
  readonly amounts: readonly FormAmount[];
  /** amount labels beside which something else than a number stands */
  readonly unreadable: readonly FormCell[];
}

/** Reads the amounts of a form from label/value pairs and from 年初预算数 | 全年预算数 | 全年执行数 tables. */
export function readAmounts(view: FormView, cells: readonly FormCell[]): FormAmounts {
  const corner = cells.map((cell) => unitOf(cell.text)).find((unit) => unit !== null) ?? null;
  const amounts: FormAmount[] = [];
  const unreadable: FormCell[] = [];
  const take = (
    value: FormCell,
    text: string,
    stage: AmountStage,
    part: AmountPart,
    printed: MoneyUnit | null,
  ) => {
    const parsed = parseAmount(text, 'yuan').kind;
    if (parsed === 'notNumber' || parsed === 'tooLarge') unreadable.push(value);
    if (parsed !== 'amount' || amounts.some((a) => a.stage === stage && a.part === part)) return;
    const own = /元$/.test(text.trim()) ? unitOfWord(text) : null;
    amounts.push({
      stage,
      part,
      cell: value.cell,
      raw: text.trim(),
      unit: own ?? printed,
      unitOwn: own !== null,
    });
  };
  const headers = stageHeaders(cells);
  const table = headers.length > 0 ? stageRows(view, headers) : [];
  for (const { row, part } of table) {
    for (const header of headers) {
      const value = view.at(row, header.column);
      const stage = amountLabelOf(header.text)?.stage ?? 'budget';
      if (value?.row === row) take(value, value.text, stage, part, unitNear(view, header) ?? corner);
    }
  }
  const inTable = new Set([...headers.map(({ row }) => row), ...table.map(({ row }) => row)]);
  for (const cell of cells) {
    if (inTable.has(cell.row)) continue;
    const label = amountLabelOf(cell.text);
    const printed = unitNear(view, cell) ?? corner;
    const value = label && valueCell(view, cell);
    if (value) take(value, value.text, label.stage ?? stageAbove(view, cell), label.part, printed);
    if (label) continue;
    for (const pair of inlinePairs(cell.text)) {
      const inline = amountLabelOf(pair.label);
      if (inline) {
        const stage = inline.stage ?? stageAbove(view, cell);
        take(cell, pair.value, stage, inline.part, unitInLabel(pair.label) ?? printed);
      }
    }
  }
  return { amounts, unreadable };
}

/** The first row that names two stages and holds no amount itself: its amounts stand below. */
function stageHeaders(cells: readonly FormCell[]): FormCell[] {
  const headers = cells.filter((cell) => isStageHeader(cell.text));
  const row = headers.find((cell, index) => headers[index + 1]?.row === cell.row)?.row;
  const paired = cells.some((cell) => cell.row === row && isAmount(cell));
  return paired ? [] : headers.filter((cell) => cell.row === row);
}

/** The rows below stage headers: named by a label before them, or a single one without. */
function stageRows(view: FormView, headers: readonly FormCell[]) {
  const left = Math.min(...headers.map(({ column }) => column));
  const top = Math.max(...headers.map(({ bottom }) => bottom)) + 1;
  const rows: { row: number; part: AmountPart }[] = [];
  for (let row = top; row < view.rowCount; row++) {
    const labels = view.rowCells(row).filter((cell) => cell.column < left);
    const part = labels.map((cell) => amountLabelOf(cell.text)?.part).find((found) => found !== undefined);
    const unnamed =
      row === top && labels.length === 0 && headers.some(({ column }) => isAmount(view.at(row, column)));
    if (part === undefined && !unnamed) break;
    rows.push({ row, part: part ?? 'total' });
  }
  return rows;
}

function isAmount(cell: FormCell | null): boolean {
  return cell !== null && parseAmount(cell.text, 'yuan').kind === 'amount';
}

/** 其中：财政拨款 under 年度资金总额 is of the same stage. */
function stageAbove(view: FormView, cell: FormCell): AmountStage {
  for (let row = cell.row - 1; row >= 0 && row >= cell.row - 4; row--) {
    const above = view.at(row, cell.column);
    const stage = above
      ? (amountLabelOf(above.text)?.stage ?? amountLabelOf(inlinePairs(above.text)[0]?.label ?? '')?.stage)
      : null;
    if (stage) return stage;
  }
  return 'budget';
}

/** The unit in the label itself, in a label over it, or in one before it in the same row. */
function unitNear(view: FormView, label: FormCell): MoneyUnit | null {
  const before = Array.from({ length: label.column }, (_, index) =>
    view.at(label.row, label.column - 1 - index),
  );
  const above = label.row > 0 ? view.at(label.row - 1, label.column) : null;
  const near = [label, above, ...before].filter((cell) => cell !== null);
  const group = near.filter((cell) => cell === label || cell === above || isGroup(cell));
  return group.map((cell) => unitInLabel(cell.text)).find((unit) => unit !== null) ?? null;
}

function isGroup(cell: FormCell): boolean {
  return /资金|金额|预算|经费|支出/.test(normaliseLabel(cell.text)) && cell.kind === 'text';
}
