import { type FigureStage, figureLabel } from '../../figures/keys.ts';
import type { MoneyUnit } from '../../money/fen.ts';
import { viewOf } from './cell-view.ts';
import { stageOfText } from './column-stage.ts';
import type { GridSheet } from './grid.ts';
import { type ReadFigure, readFigures } from './read-figures.ts';
import { readTable } from './read-table.ts';
import type { ImportMessage, RecognisedSheet } from './recognition.ts';
import { factsOf, type SheetFacts } from './sheet-facts.ts';
import { kindOfTitle } from './table-kind.ts';
import { layoutOf } from './table-layout.ts';

/** What the clerk settled by hand, or what the rest of the workbook tells; stronger than the sheet's own words. */
export interface SheetOverrides {
  readonly unit?: MoneyUnit;
  readonly stage?: FigureStage;
  readonly year?: number;
}

/** What the rest of the workbook tells where a sheet itself is silent. */
export interface SheetContext {
  readonly stage: FigureStage | null;
  readonly year: number | null;
}

export interface SheetReading {
  readonly sheet: RecognisedSheet;
  readonly facts: SheetFacts;
  readonly figures: readonly ReadFigure[];
  readonly messages: readonly ImportMessage[];
  /** the amounts were read in 元 only because no unit is printed anywhere on the sheet */
  readonly unitMissing: boolean;
}

const NO_CONTEXT: SheetContext = { stage: null, year: null };

/** Recognises one sheet: which table it is, and the figures it states. Pure and total. */
export function recogniseSheet(
  sheet: GridSheet,
  overrides: SheetOverrides = {},
  context: SheetContext = NO_CONTEXT,
): SheetReading {
  const view = viewOf(sheet);
  const layout = layoutOf(view);
  const facts = factsOf(view, layout?.headerTop ?? null);
  const kind = layout ? (facts.kind ?? kindOfTitle(sheet.name)) : null;
  const title = facts.kind === null ? sheet.name : (facts.title ?? sheet.name);
  const plain = { name: sheet.name, title: facts.title, hidden: sheet.hidden };
  if (!layout || !kind) {
    return {
      sheet: { ...plain, table: null, unit: null, stage: null },
      facts,
      figures: [],
      messages: [],
      unitMissing: false,
    };
  }
  const unit = overrides.unit ?? facts.unit;
  const stage = overrides.stage ?? stageOfText(title) ?? stageOfText(sheet.name) ?? context.stage;
  const content = readTable(view, layout);
  const read = readFigures(layout, content, {
    sheetName: sheet.name,
    kind,
    title,
    unit: unit ?? 'yuan',
    stage,
    year: overrides.year ?? facts.year ?? context.year,
  });
  const hidden = hiddenRowFigures(sheet, read.figures);
  const example = content.hasFiller && !content.hasAmounts;
  return {
    sheet: { ...plain, table: kind, unit, stage },
    facts,
    figures: example ? [] : read.figures,
    messages: example ? [exampleRows(sheet.name)] : [...read.messages, ...hidden],
    unitMissing: unit === null && read.figures.length > 0,
  };
}

/** A hidden row may hold what somebody discarded: its figures are read, and the clerk is told. */
function hiddenRowFigures(sheet: GridSheet, figures: readonly ReadFigure[]): ImportMessage[] {
  if (sheet.hiddenRows.length === 0) return [];
  const hidden = new Set(sheet.hiddenRows);
  return figures
    .filter((figure) => hidden.has(Number(/\d+$/.exec(figure.cell)?.[0]) - 1))
    .map((figure) => ({
      level: 'warning',
      code: 'HIDDEN_ROW',
      sheet: sheet.name,
      cell: figure.cell,
      text: `${figureLabel(figure.key, figure.period)}取自“${sheet.name}”${figure.cell}，这一行是隐藏的，请核对。`,
    }));
}

function exampleRows(sheet: string): ImportMessage {
  return {
    level: 'info',
    code: 'EXAMPLE_ROWS',
    sheet,
    cell: null,
    text: `工作表“${sheet}”里只有表样和示例行，没有金额，未读取。`,
  };
}
