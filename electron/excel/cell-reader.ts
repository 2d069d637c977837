import type { GridCell } from '../../shared/import/workbook/grid.ts';
import { errorCell, numberCell, plainCell } from './grid-cell.ts';
import { shownNumber } from './number-formats.ts';
import { inlineText, writtenText } from './sheet-text.ts';
import type { TagScanner } from './tag-scanner.ts';
import { shortestDecimal, wholeNumber } from './written-number.ts';

/** What the cells of a package refer to. */
export interface CellReferences {
  /** the shared strings */
  readonly strings: readonly string[];
  /** number formats, by the style a cell names */
  readonly formats: readonly (string | undefined)[];
  /** days are counted from 1904 and not from 1900 */
  readonly from1904: boolean;
}

const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const DAY = 86_400_000;
/** Day 0 as Excel counts, its 29 February 1900 included. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const ISO_TIME = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/;

/** Reads the cells of one sheet of an .xlsx package, tag by tag (ECMA-376 part 1, §18.3.1.4 and §18.18.11). */
export class CellReader {
  /** where the row or cell read last stands, from zero */
  row = -1;
  column = -1;
  private readonly tags: TagScanner;
  private readonly references: CellReferences;
  /** cells of one shared string are one and the same */
  private readonly shared: GridCell[] = [];

  constructor(tags: TagScanner, references: CellReferences) {
    this.tags = tags;
    this.references = references;
  }

  /** Takes in the tag of a row. @returns whether it is hidden */
  beginRow(): boolean {
    const { tags } = this;
    let hidden = false;
    this.row++;
    this.column = -1;
    while (tags.attribute()) {
      if (tags.is('r')) this.row = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo) - 1;
      else if (tags.is('hidden')) hidden = isTrue(tags.value());
    }
    return hidden;
  }

  /** Takes in a cell, up to behind its end; undefined when it is empty. */
  read(): GridCell | undefined {
    const { tags } = this;
    let style = -1;
    let type = 'n';
    this.column++;
    while (tags.attribute()) {
      if (tags.is('r')) this.takeAddress();
      else if (tags.is('s')) style = wholeNumber(tags.bytes, tags.valueFrom, tags.valueTo);
      else if (tags.is('t')) type = tags.value();
    }
    if (tags.isEmpty) return undefined;
    let cell: GridCell | undefined;
    while (tags.next()) {
      if (tags.isClosing) {
        if (tags.is('c')) break;
      } else if (tags.is('v')) {
        tags.skipAttributes();
        if (!tags.isEmpty) cell = this.valueCell(type, style);
      } else if (tags.is('is')) {
        cell = plainCell('text', inlineText(tags, 'is'));
      }
    }
    return cell;
  }

  /** `AB12`, by which a cell may also stand out of its turn. */
  private takeAddress(): void {
    const { bytes, valueFrom, valueTo } = this.tags;
    let at = valueFrom;
    let column = 0;
    for (; at < valueTo; at++) {
      const byte = bytes[at] ?? 0;
      if (byte < LETTER_A || byte > LETTER_Z) break;
      column = column * 26 + byte - LETTER_A + 1;
    }
    if (column > 0) this.column = column - 1;
    if (at < valueTo) this.row = wholeNumber(bytes, at, valueTo) - 1;
  }

  private valueCell(type: string, style: number): GridCell | undefined {
    const { tags } = this;
    switch (type) {
      case 'n':
        return this.numberCell(shortestDecimal(tags), style);
      case 's':
        return this.sharedCell(wholeNumber(tags.bytes, tags.at, tags.textTo()));
      case 'str':
        return plainCell('text', writtenText(tags.text()));
      case 'b':
        return plainCell('boolean', isTrue(tags.text()) ? 'TRUE' : 'FALSE');
      case 'e':
        return errorCell(tags.text());
      case 'd':
        return this.numberCell(this.dayNumber(tags.text()), style);
      default:
        return undefined;
    }
  }

  private numberCell(text: string, style: number): GridCell | undefined {
    const { formats, from1904 } = this.references;
    const format = formats[style];
    return numberCell(text, format, from1904 ? shownNumber(text, format, { date1904: true }) : undefined);
  }

  private sharedCell(index: number): GridCell | undefined {
    const known = this.shared[index];
    if (known) return known;
    const text = this.references.strings[index];
    if (text === undefined) throw new Error(`there is no shared string ${index}`);
    const cell = plainCell('text', text);
    if (cell) this.shared[index] = cell;
    return cell;
  }

  /** `2026-03-31T10:30:00` or a part of it as the number that other cells hold for a day and time. */
  private dayNumber(written: string): string {
    const match = ISO_TIME.exec(written.trim());
    const [, date = '1899-12-30', time = '00:00'] = match ?? [];
    const days = (Date.parse(`${date}T${time}Z`) - DAY_ZERO) / DAY;
    const counted = match?.[1] !== undefined && this.references.from1904 ? days - DAYS_TO_1904 : days;
    return match && !Number.isNaN(counted) ? String(counted) : '';
  }
}

function isTrue(written: string): boolean {
  return written === '1' || written === 'true';
}
