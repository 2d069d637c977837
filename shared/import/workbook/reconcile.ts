import { type FigureName, figureLabel, splitFigureKey } from '../../figures/keys.ts';
import { type MoneyUnit, UNIT_LABELS, unitExponent } from '../../money/fen.ts';
import { formatYuan } from '../../money/format-amount.ts';
import type { ReadFigure } from './read-figures.ts';
import type { FoundCell, FoundFigure, ImportMessage } from './recognition.ts';
import type { TableKind } from './table-kinds.ts';
import { allReadings } from './unit-readings.ts';

/**
 * Which table is believed to be the figure's own, best first; a table not listed comes after those that are.
 * 收支总表 repeats what 收入/支出 tables state in detail, and so on (docs/sources.md §4).
 */
const OWN_TABLES: readonly (readonly [RegExp, readonly TableKind[]])[] = [
  [/grandTotal$|^carryover/, ['incomeExpenditure', 'income', 'expenditure']],
  [/^income\.governmentFund$/, ['income', 'incomeExpenditure', 'fiscalIncomeExpenditure', 'governmentFund']],
  [/^income\.stateCapital$/, ['income', 'incomeExpenditure', 'fiscalIncomeExpenditure', 'stateCapital']],
  [/^income/, ['income', 'incomeExpenditure', 'fiscalIncomeExpenditure']],
  [/^expenditure\.basic\./, ['basicEconomic', 'expenditure', 'incomeExpenditure']],
  [/^expenditure\.generalPublic\.basic$/, ['basicEconomic', 'generalPublic']],
  [/^expenditure\.generalPublic/, ['generalPublic', 'fiscalIncomeExpenditure']],
  [/^expenditure/, ['expenditure', 'incomeExpenditure', 'basicEconomic']],
  [/./, ['threePublic']],
];

/** Why a cell is for the clerk to confirm, whatever other cells say. */
export interface Doubt {
  /** units it may be written in instead; none where the doubt is not about the unit */
  readonly others: readonly MoneyUnit[];
}

function rankOf(name: FigureName, table: TableKind): number {
  const own = OWN_TABLES.find(([names]) => names.test(name))?.[1] ?? [];
  const rank = own.indexOf(table);
  return rank === -1 ? own.length : rank;
}

/**
 * Brings together the cells that state the same figure. Agreeing cells become alternatives; where they
 * disagree the figure is a question to the clerk, and a message names both cells.
 * @param doubtOf why a cell is a question of its own; null when it is none
 */
export function reconcile(
  read: readonly ReadFigure[],
  doubtOf: (figure: ReadFigure) => Doubt | null,
): { figures: FoundFigure[]; messages: ImportMessage[] } {
  const groups = new Map<string, ReadFigure[]>();
  for (const figure of read) {
    const id = `${figure.period} ${figure.key}`;
    const group = groups.get(id);
    if (group) group.push(figure);
    else groups.set(id, [figure]);
  }
  const figures: FoundFigure[] = [];
  const messages: ImportMessage[] = [];
  for (const group of groups.values()) {
    const { name } = splitFigureKey(group[0]?.key ?? 'income.total@budget');
    const [primary, ...others] = group.toSorted((a, b) => rankOf(name, a.table) - rankOf(name, b.table));
    if (!primary) continue;
    const against = others.find((other) => !agree(primary, other));
    const doubt = doubtOf(primary);
    figures.push({
      ...cellOf(primary),
      key: primary.key,
      period: primary.period,
      certainty: against || doubt ? 'question' : 'sure',
      ...withReadings(primary, others.map(cellOf), doubt?.others ?? []),
    });
    if (against) messages.push(disagreement(primary, against));
  }
  return { figures, messages };
}

/** Other readings are answers the clerk may choose, so they stand among the alternatives too. */
function withReadings(
  primary: ReadFigure,
  alternatives: readonly FoundCell[],
  others: readonly MoneyUnit[],
): Pick<FoundFigure, 'alternatives' | 'readings'> {
  if (others.length === 0) return { alternatives: [...alternatives] };
  const readings = allReadings(primary, others);
  const further = readings.slice(1).filter(({ fen }) => alternatives.every((cell) => cell.fen !== fen));
  return {
    alternatives: [...alternatives, ...further.map((reading) => ({ ...cellOf(primary), ...reading }))],
    readings,
  };
}

function cellOf({ sheet, cell, raw, unit, fen }: ReadFigure): FoundCell {
  return { sheet, cell, raw, unit, fen };
}

/** Amounts agree when they are equal, or when one is the other rounded to the places it prints. */
export function agree(a: FoundCell, b: FoundCell): boolean {
  return Math.abs(a.fen - b.fen) <= Math.max(roundingOf(a), roundingOf(b));
}

/** Half of the last place a 万元 cell prints; an amount in 元 is taken as exact. */
function roundingOf({ raw, unit }: FoundCell): number {
  if (unit === 'yuan') return 0;
  const places = /[.．](\d+)/.exec(raw)?.[1]?.length ?? 0;
  return 10 ** Math.max(0, unitExponent(unit) - Math.max(places, 2)) / 2;
}

function disagreement(primary: ReadFigure, other: ReadFigure): ImportMessage {
  const place = (cell: FoundCell) =>
    `“${cell.sheet}”${cell.cell} 是 ${formatYuan(cell.fen)} 元（原文 ${cell.raw}，${UNIT_LABELS[cell.unit]}）`;
  const ratio = other.fen === 0 ? 0 : primary.fen / other.fen;
  const slip = ratio === 10_000 || ratio === 0.0001 ? '两者正好相差一万倍，可能是元和万元弄混了。' : '';
  return {
    level: 'warning',
    code: 'FIGURES_DISAGREE',
    sheet: primary.sheet,
    cell: primary.cell,
    text: `${figureLabel(primary.key, primary.period)}有两个数：${place(primary)}，${place(other)}。${slip}请核对后选用。`,
  };
}
