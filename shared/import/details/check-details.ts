import type { ImportMessage, Recognition } from '../workbook/recognition.ts';
import { checkAcross } from './checks/check-across.ts';
import { checkEconomic } from './checks/check-economic.ts';
import { checkProjects } from './checks/check-projects.ts';
import { checkRows } from './checks/check-rows.ts';
import { checkThreePublicLines, checkThreePublicSums } from './checks/check-three-public.ts';
import { checkTree } from './checks/check-tree.ts';
import type { WorkbookDetails } from './details.ts';

/**
 * Holds the detail tables against themselves and against the workbook's figures (docs/sources.md §6.1, 1–14).
 * Every message names the cells and both amounts; differences up to 0.01 万元 are `info`.
 */
export function checkDetails(details: WorkbookDetails, recognition: Recognition): ImportMessage[] {
  const coded = [...details.functionLines, ...details.economicLines];
  return [
    ...coded.flatMap((table) => shortened(table.sheet, [...checkTree(table), ...checkRows(table)])),
    ...details.economicLines.flatMap((table) => [
      ...checkEconomic(table, recognition),
      ...checkThreePublicLines(table, details.threePublic.items, recognition),
    ]),
    ...checkThreePublicSums(details.threePublic.items),
    ...details.projects.flatMap((table) => checkProjects(table, recognition)),
    ...checkAcross(coded, recognition),
  ];
}

/** More than a clerk reads of one table; a table with so many is not what it seems. */
const MOST_MESSAGES = 100;

function shortened(sheet: string, messages: readonly ImportMessage[]): readonly ImportMessage[] {
  const more = messages.length - MOST_MESSAGES;
  if (more <= 0) return messages;
  const text = `“${sheet}”另有 ${more} 处相加不符，没有逐一列出。`;
  const rest: ImportMessage = { level: 'warning', code: 'DETAIL_MORE', sheet, cell: null, text };
  return [...messages.slice(0, MOST_MESSAGES), rest];
}
