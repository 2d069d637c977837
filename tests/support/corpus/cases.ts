import { makeAccounts } from './accounts.ts';
import { LAYOUTS, type LayoutName } from './layouts.ts';
import type { Office } from './make-sheet.ts';
import { QUIRKS, type QuirkName } from './quirks.ts';
import { seeded } from './random.ts';
import type { CorpusBook } from './sheet.ts';
import { PLAIN_STYLE, randomStyle, type Style } from './style.ts';

export const FILE_FORMS = ['xlsx', 'xls', 'ods', 'csvGb18030', 'csvUtf16', 'html', 'spreadsheetml'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

export interface CorpusCase {
  readonly name: string;
  readonly book: CorpusBook;
  readonly form: FileForm;
}

const DEPARTMENTS = ['云岭市科学技术协会', '青禾县文化馆', '石桥镇人民政府', '元江县教育局（本级）'] as const;
const SCALES = [900_000, 12_000_000, 230_000_000] as const;
const QUIRK_NAMES: readonly QuirkName[] = [
  ...(['hiddenDraft', 'hiddenRow', 'errorCells', 'fillerRows', 'namelessSheets'] as const),
  ...(['reversedOrder', 'duplicatedTable', 'movedAway', 'wrongCorner'] as const),
];
export const LAYOUT_NAMES: readonly LayoutName[] = [
  ...(['finalNine', 'finalNineShanghai', 'systemExport', 'shanghaiBudget', 'centralBudget'] as const),
  ...(['hunanBudget', 'guangdongBudget', 'someTables', 'oneTable'] as const),
];

export interface BookRecipe {
  readonly seed: number;
  readonly layout: LayoutName;
  readonly style?: Partial<Style>;
  readonly scale?: number;
  readonly mixed?: boolean;
}

/** Builds one workbook; the same recipe gives the same one. */
export function bookOf({ seed, layout, style, scale, mixed }: BookRecipe): CorpusBook {
  const random = seeded(seed);
  const office: Office = {
    accounts: makeAccounts(random, {
      scale: scale ?? random.pick(SCALES),
      mixed: mixed ?? random.chance(0.4),
      negative: random.chance(0.1),
      carryover: random.chance(0.5),
    }),
    style: { ...(style ? PLAIN_STYLE : randomStyle(random)), ...style },
    year: random.int(2019, 2025),
    department: random.pick(DEPARTMENTS),
    random,
  };
  return { sheets: withOwnNames(LAYOUTS[layout](office)), year: office.year, department: office.department };
}

function withOwnNames(sheets: CorpusBook['sheets']): CorpusBook['sheets'] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: `${index + 1}${sheet.name}`.replace(/[\\/?*[\]:]/g, '').slice(0, 31),
  }));
}

/** At least eight workbooks of every layout: plain ones, ones in every hand, with every quirk, in every format. */
export function corpus(): CorpusCase[] {
  return LAYOUT_NAMES.flatMap((layout, at) => {
    const base = 1000 * (at + 1);
    const plain = (['yuan', 'wanyuan', 'baiwanyuan'] as const).map(
      (unit, i): CorpusCase => ({
        name: `${layout}, plain, ${unit}`,
        book: bookOf({ seed: base + i, layout, style: { unit }, scale: SCALES[i] ?? SCALES[1] }),
        form: 'xlsx',
      }),
    );
    const formed = FILE_FORMS.map(
      (form, i): CorpusCase => ({
        name: `${layout} as ${form}`,
        book: firstSheets(bookOf({ seed: base + 10 + i, layout }), form),
        form,
      }),
    );
    const quirky = QUIRK_NAMES.map((quirk, i): CorpusCase => {
      const style = quirk === 'wrongCorner' ? { style: { unit: 'yuan' } as const } : {};
      const book = bookOf({ seed: base + 100 + i, layout, ...style });
      return { name: `${layout} with ${quirk}`, book: QUIRKS[quirk](book), form: 'xlsx' };
    });
    return [...plain, ...formed, ...quirky];
  });
}

/** A text file holds one table. */
function firstSheets(book: CorpusBook, form: FileForm): CorpusBook {
  const single = form === 'csvGb18030' || form === 'csvUtf16' || form === 'html';
  return single ? { ...book, sheets: book.sheets.slice(0, 1) } : book;
}
