import { type MoneyUnit, unitOfWord } from '../../money/fen.ts';
import { type CellView, filledColumns } from './cell-view.ts';
import { kindOfTitle } from './kind-of-title.ts';
import { isPlaceholder, normaliseLabel } from './label-text.ts';
import type { TableKind } from './table-kinds.ts';

/** What is printed above a table: its title, the unit corner, the year, the department. */
export interface SheetFacts {
  readonly title: string | null;
  readonly kind: TableKind | null;
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  /** the department as printed; null also where the form leaves it open (XX单位) */
  readonly department: string | null;
}

const DEEPEST_FACT = 20;
/** 元 also begins the names of counties (元江, 元阳): 单位：元江县科协 names no money unit. */
const UNIT_CORNER =
  /(?<!编制|填报|预算|报送|公开)单位[:：]?\(?(?:人民币)?(百万元|亿元|万元|千元|元(?![一-龥])|元(?=公开|财决|报表))/;
const UNIT_IN_BRACKETS = /[(（](?:单位[:：]?)?(?:人民币)?(百万元|亿元|万元|千元|元)[)）]/;
const DEPARTMENT_WORDS = [
  ...[
    '编制部门',
    '编制单位',
    '预算主管部门',
    '预算部门',
    '预算单位',
    '部门名称',
    '单位名称',
    '填报部门',
    '填报单位',
  ],
  ...['公开部门', '公开单位', '报送单位', '部门', '单位'],
];
/** Labels are often spaced out to one width: 编 制 单 位： */
const DEPARTMENT = new RegExp(
  `(?:${DEPARTMENT_WORDS.map((word) => [...word].join('\\s*')).join('|')})\\s*(?:\\([^)]*\\))?\\s*:(.*)$`,
);

/** @param headerTop the first header row; facts are only looked for above it */
export function factsOf(view: CellView, headerTop: number | null): SheetFacts {
  const first = Math.max(
    0,
    view.sheet.rows.findIndex((row) => row !== undefined),
  );
  const bottom = Math.min(headerTop ?? Number.MAX_SAFE_INTEGER, view.rowCount, first + DEEPEST_FACT);
  let title: string | null = null;
  let kind: TableKind | null = null;
  let unit: MoneyUnit | null = null;
  let year: number | null = null;
  let department: string | null = null;
  for (let row = first; row < bottom; row++) {
    for (const column of filledColumns(view, row)) {
      const text = view.cellAt(row, column)?.text ?? '';
      unit ??= unitOf(text);
      department ??= departmentOf(text) ?? departmentBeside(view, row, column, text);
      year ??= yearOf(text);
      if (kind !== null || !isTitle(text)) continue;
      kind = kindOfTitle(text);
      if (kind !== null || title === null) title = text.trim();
    }
  }
  return { title, kind, unit, year, department };
}

function isTitle(text: string): boolean {
  const plain = normaliseLabel(text);
  return (
    plain.length >= 3 &&
    plain.length <= 60 &&
    !/[:。]/.test(plain) &&
    !/^(?:公开|财决|附[件表]|表)\d/.test(plain)
  );
}

/** The unit a corner note or a bracket names: `金额单位：元`, `（万元）`. */
export function unitOf(text: string): MoneyUnit | null {
  const plain = normaliseLabel(text);
  const word = UNIT_CORNER.exec(plain)?.[1] ?? UNIT_IN_BRACKETS.exec(plain)?.[1];
  return word === undefined ? null : unitOfWord(word);
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The year a text speaks of: `2023年度`, `二〇二三年`; null when it names none. */
export function yearOf(text: string): number | null {
  const plain = normaliseLabel(text).replace(/[○零O]/g, '〇');
  const arabic = /(?<!\d)(20\d{2})(?:年|-\d{1,2})/.exec(plain)?.[1];
  if (arabic !== undefined) return Number(arabic);
  const chinese = /二〇[〇一二三四五六七八九]{2}(?=年)/.exec(plain)?.[0];
  return chinese ? Number([...chinese].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('')) : null;
}

/** The name behind 编制单位： in a text; null for an open form and for a money unit (单位：元). */
export function departmentOf(text: string): string | null {
  if (!/[门位]/.test(text)) return null;
  const line = text.normalize('NFKC').replace(/\r?\n/g, '  ').trim();
  const rest = (DEPARTMENT.exec(line)?.[1] ?? '').trim();
  const name = rest.split(/\s{2,}|\t|(?=报表期间|金额单位|单位:|填报日期|\s20\d{2}年)/)[0]?.trim() ?? '';
  return isName(name) ? restoreBrackets(name) : null;
}

function departmentBeside(view: CellView, row: number, column: number, text: string): string | null {
  if (!/[门位]/.test(text)) return null;
  if (!/^(?:编制|填报|公开)?(?:部门|单位)(?:名称)?:?$/.test(normaliseLabel(text))) return null;
  const right = (view.mergeAt(row, column)?.right ?? column) + 1;
  const name = view.cellAt(row, right)?.text.trim() ?? '';
  return isName(name) ? name : null;
}

function isName(name: string): boolean {
  const isMoneyUnit = /^(?:人民币)?(?:亿|百?万|千)?元(?![一-龥])/.test(name);
  const isOtherLabel = /[:：]/.test(name);
  return name.length >= 2 && name.length <= 60 && !isMoneyUnit && !isOtherLabel && !isPlaceholder(name);
}

/** NFKC made the brackets of a name half-width; Chinese names carry full-width ones. */
function restoreBrackets(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）');
}
