import type { FigureStage } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import type { FoundCell, ImportMessage, Recognition } from './recognition.ts';
import type { TableKind } from './table-kinds.ts';

interface InspectedCell {
  readonly fen: number;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly unit: MoneyUnit;
}

/** What `inspect --json` prints. Figures of the year before stand under `prior:` keys. */
export interface Inspection {
  readonly file: string;
  readonly year: number | null;
  readonly department: string | null;
  readonly sheets: readonly {
    readonly name: string;
    readonly table: TableKind | null;
    readonly unit: MoneyUnit | null;
    readonly stage: FigureStage | null;
  }[];
  readonly figures: Readonly<
    Record<string, InspectedCell & { readonly alternatives?: readonly InspectedCell[] }>
  >;
  readonly messages: readonly ImportMessage[];
}

export function inspectionOf(fileName: string, recognition: Recognition): Inspection {
  return {
    file: fileName,
    year: recognition.year,
    department: recognition.department,
    sheets: recognition.sheets.map(({ name, table, unit, stage }) => ({ name, table, unit, stage })),
    figures: Object.fromEntries(
      recognition.figures.map((figure) => [
        figure.period === 'prior' ? `prior:${figure.key}` : figure.key,
        {
          ...inspectedCell(figure),
          ...(figure.alternatives.length > 0 && { alternatives: figure.alternatives.map(inspectedCell) }),
        },
      ]),
    ),
    messages: recognition.messages,
  };
}

function inspectedCell({ fen, sheet, cell, raw, unit }: FoundCell): InspectedCell {
  return { fen, sheet, cell, raw, unit };
}
