import { FIGURE_LABELS, type FigureName, STAGE_LABELS } from '../../../figures/keys.ts';
import type { ImportMessage, Recognition } from '../../workbook/recognition.ts';
import { agree } from '../../workbook/reconcile.ts';
import type { CodeLine, DetailTable, ThreePublicItem } from '../details.ts';
import { differenceMessage, moneyText, termsText } from './difference.ts';
import { periodOf } from './known-figures.ts';

/** Lines of the basic expenditure that are part of a 三公 item (docs/sources.md §4.4); the first name found counts. */
const LIMITS: Readonly<Record<string, readonly FigureName[]>> = {
  '30212': ['threePublic.abroad'],
  '30217': ['threePublic.reception'],
  '30231': ['threePublic.vehicle.operation', 'threePublic.vehicle'],
  '31013': ['threePublic.vehicle.purchase', 'threePublic.vehicle'],
};

/** 三公 covers basic and project spending, so a line of the basic expenditure cannot be more than its item. */
export function checkThreePublicLines(
  table: DetailTable<CodeLine>,
  items: readonly ThreePublicItem[],
  recognition: Recognition,
): ImportMessage[] {
  if (table.kind !== 'basicEconomic') return [];
  return table.lines.flatMap((line) => {
    const names = LIMITS[line.code] ?? [];
    return line.amounts.flatMap((amount): ImportMessage[] => {
      const column = table.columns[amount.column];
      if (amount.state !== 'value' || column?.item !== 'total') return [];
      const period = periodOf(recognition, table, column);
      const limit = names
        .map((name) =>
          items.find((item) => item.name === name && item.stage === column.stage && item.period === period),
        )
        .find((item) => item !== undefined);
      if (!limit || amount.fen <= limit.fen || agree({ ...amount, sheet: table.sheet }, limit)) return [];
      const statement = () =>
        `“${table.sheet}”${line.code} ${line.name} ${amount.cell} 是 ${moneyText(amount.fen, amount.unit)}，比“${limit.sheet}”${limit.cell} 的${FIGURE_LABELS[limit.name]} ${moneyText(limit.fen, limit.unit)} 还多`;
      const place = { sheet: table.sheet, cell: amount.cell };
      return [differenceMessage('DETAIL_OVER_THREE_PUBLIC', place, amount.fen - limit.fen, statement)].filter(
        (one) => one !== null,
      );
    });
  });
}

const SUMS: readonly (readonly [FigureName, readonly FigureName[]])[] = [
  ['threePublic.total', ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception']],
  ['threePublic.vehicle', ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation']],
];

/** 三公 = 出国 + 车 + 接待, 车 = 购置 + 运行, wherever the whole and a part are stated; a blank part counts 0. */
export function checkThreePublicSums(items: readonly ThreePublicItem[]): ImportMessage[] {
  const columns = Map.groupBy(items, (item) => `${item.stage}|${item.period}`);
  return [...columns.values()].flatMap((column) =>
    SUMS.flatMap(([totalName, partNames]) => {
      const total = column.find((item) => item.name === totalName);
      const parts = column.filter((item) => partNames.includes(item.name));
      if (!total || parts.length === 0) return [];
      const sum = parts.reduce((all, part) => all + part.fen, 0);
      const when = `${total.period === 'prior' ? '上年' : ''}${STAGE_LABELS[total.stage]}`;
      const statement = () =>
        `“${total.sheet}”${total.cell} 的${FIGURE_LABELS[totalName]}（${when}）是 ${moneyText(total.fen, total.unit)}，各项相加（${termsText(parts, total.unit)}）是 ${moneyText(sum, total.unit)}`;
      return differenceMessage('DETAIL_THREE_PUBLIC_SUM', total, total.fen - sum, statement) ?? [];
    }),
  );
}
