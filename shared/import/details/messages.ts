import type { ImportMessage } from '../workbook/recognition.ts';
import type { DetailAmount } from './details.ts';

const MOST_CELLS = 5;

function listed(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join('、');
  return cells.length > MOST_CELLS ? `${shown} 等 ${cells.length} 处` : shown;
}

export function unreadableCode(
  sheet: string,
  { cell, text }: { readonly cell: string; readonly text: string },
  name: string,
): ImportMessage {
  return {
    level: 'warning',
    code: 'DETAIL_CODE_UNREADABLE',
    sheet,
    cell,
    text: `“${sheet}”${cell} 的科目编码“${text.slice(0, 40)}”认不出来${name === '' ? '' : `（${name}）`}，请核对位数。`,
  };
}

export function unreadableAmounts(
  sheet: string,
  lines: readonly { readonly amounts: readonly DetailAmount[] }[],
): ImportMessage[] {
  return lines.flatMap((line) =>
    line.amounts
      .filter((amount) => amount.state === 'unreadable')
      .map((amount) => ({
        level: 'warning',
        code: 'DETAIL_NOT_AN_AMOUNT',
        sheet,
        cell: amount.cell,
        text: `“${sheet}”${amount.cell} 的“${amount.raw.slice(0, 40)}”不是金额，没有读取。`,
      })),
  );
}

export function linesWithoutCode(sheet: string, cells: readonly string[]): ImportMessage[] {
  if (cells.length === 0) return [];
  return [
    {
      level: 'warning',
      code: 'DETAIL_WITHOUT_CODE',
      sheet,
      cell: cells[0] ?? null,
      text: `“${sheet}”有 ${cells.length} 行写了金额但没有科目编码，没有作为明细读取：${listed(cells)}。`,
    },
  ];
}

export function otherFamily(sheet: string, count: number): ImportMessage {
  return {
    level: 'warning',
    code: 'DETAIL_MIXED_CODES',
    sheet,
    cell: null,
    text: `“${sheet}”里功能分类和经济分类的科目混在一起，有 ${count} 行没有作为明细读取。`,
  };
}

export function crossedCodes(sheet: string): ImportMessage {
  return {
    level: 'info',
    code: 'DETAIL_CROSSED_CODES',
    sheet,
    cell: null,
    text: `“${sheet}”每行同时列出功能分类和经济分类，没有作为明细读取。`,
  };
}

export function hiddenLines(sheet: string, rows: readonly number[]): ImportMessage[] {
  if (rows.length === 0) return [];
  return [
    {
      level: 'warning',
      code: 'DETAIL_HIDDEN_ROWS',
      sheet,
      cell: null,
      text: `“${sheet}”有 ${rows.length} 行明细是隐藏的（第 ${listed(rows.map(String))} 行），已一并读入，请核对。`,
    },
  ];
}

export function projectUnitAssumed(sheet: string, unit: string): ImportMessage {
  return {
    level: 'warning',
    code: 'UNIT_ASSUMED',
    sheet,
    cell: null,
    text: `“${sheet}”没有写明金额单位，明细暂按“${unit}”读取，请核对。`,
  };
}

export function repeatedProject(sheet: string, name: string, cells: readonly string[]): ImportMessage {
  return {
    level: 'warning',
    code: 'PROJECT_REPEATED',
    sheet,
    cell: cells[0] ?? null,
    text: `“${sheet}”里项目“${name}”出现了 ${cells.length} 次（${listed(cells)}），合并为一个项目时金额相加，请核对。`,
  };
}

export function lostDigits(sheet: string, cell: string, raw: string): ImportMessage {
  return {
    level: 'warning',
    code: 'CODE_LOST_DIGITS',
    sheet,
    cell,
    text: `“${sheet}”${cell} 的编码“${raw}”存成了数字，超过 15 位的部分已经丢失，请按原件核对。`,
  };
}

export function unclearProjectColumns(sheet: string, cells: readonly string[]): ImportMessage {
  return {
    level: 'warning',
    code: 'PROJECT_COLUMNS_UNCLEAR',
    sheet,
    cell: cells[0] ?? null,
    text: `“${sheet}”的项目有几列金额（${listed(cells)}），分不清哪一列是合计，或没有写明是预算还是决算，没有采用。`,
  };
}
