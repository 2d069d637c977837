import type { FoundFigure, Recognition } from '../../../../../shared/import/workbook/recognition.ts';

/** A figure as recognition finds it: sure, in 元, in D11 of Z01. */
export function found(key: FoundFigure['key'], fen: number, extra: Partial<FoundFigure> = {}): FoundFigure {
  return {
    ...{ key, period: 'current', sheet: 'Z01', cell: 'D11', raw: String(fen / 100), unit: 'yuan', fen },
    ...{ certainty: 'sure', alternatives: [] },
    ...extra,
  };
}

export function foundCell(cell: string, fen: number, sheet = 'Z01') {
  return { sheet, cell, raw: String(fen / 100), unit: 'yuan' as const, fen };
}

export function recognition(figures: readonly FoundFigure[], extra: Partial<Recognition> = {}): Recognition {
  return {
    ...{ year: 2023, department: '云岭市科学技术协会', messages: [] },
    sheets: [
      { name: 'Z01', title: null, table: 'incomeExpenditure', unit: 'yuan', stage: 'final', hidden: false },
    ],
    figures: [...figures],
    ...extra,
  };
}
