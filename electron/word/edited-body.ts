import {
  type EditedBlock,
  type EditedCell,
  type EditedRun,
  editedText,
} from '../../shared/import/round-trip/edited-document.ts';
import { type ParagraphMark, readMarkName } from '../../shared/import/round-trip/mark-name.ts';
import { isAnchor, isContentsControl, isOn, runText } from './edited-elements.ts';
import { tableCells } from './edited-tables.ts';
import { childNamed, elementsOf, type XmlElement } from './xml-tree.ts';

export interface EditedBody {
  readonly blocks: EditedBlock[];
  /** words each comment hangs on, by its id */
  readonly quoted: ReadonlyMap<string, string>;
  readonly trackedChanges: number;
}

/** A paragraph being read; a deleted paragraph mark lets the next one continue it. */
interface OpenParagraph {
  readonly runs: EditedRun[];
  readonly marks: ParagraphMark[];
  readonly comments: Set<string>;
  numbered: boolean;
}

interface Reading {
  readonly isContents: (paragraph: XmlElement) => boolean;
  readonly quoted: Map<string, string>;
  /** comments whose range is open */
  readonly commenting: Set<string>;
  open: OpenParagraph;
  trackedChanges: number;
}

/** Tracked deletions and the place a moved text left: as if accepted, nothing of them is read. */
const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const TRACKED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:ins', 'w:moveTo']);

/**
 * The blocks of `w:body` in document order, as they read with tracked changes accepted.
 * @param isContents paragraphs of a table of contents, which is drawn from the headings and left out
 */
export function readBody(body: XmlElement, isContents: (paragraph: XmlElement) => boolean): EditedBody {
  const reading: Reading = {
    isContents,
    quoted: new Map(),
    commenting: new Set(),
    open: emptyParagraph(),
    trackedChanges: 0,
  };
  const blocks = [...blocksBelow(body, reading), ...unfinished(reading)];
  return { blocks, quoted: reading.quoted, trackedChanges: reading.trackedChanges };
}

function emptyParagraph(): OpenParagraph {
  return { runs: [], marks: [], comments: new Set(), numbered: false };
}

/** A last paragraph whose mark was deleted has no next one to continue in. */
function unfinished({ open }: Reading): EditedBlock[] {
  return open.runs.length > 0 || open.marks.length > 0 ? [paragraphOf(open)] : [];
}

function paragraphOf({ runs, marks, numbered, comments }: OpenParagraph): EditedBlock {
  return { kind: 'paragraph', runs, marks, numbered, comments: [...comments] };
}

function blocksBelow(parent: XmlElement, reading: Reading): EditedBlock[] {
  return elementsOf(parent).flatMap((element): EditedBlock[] => {
    if (TRACKED.has(element.name)) reading.trackedChanges += 1;
    if (GONE.has(element.name)) return [];
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, reading);
      case 'w:tbl':
        return [readTable(element, reading)];
      case 'w:sdt':
        return isContentsControl(element) ? [] : blocksBelow(element, reading);
      case 'w:tcPr':
      case 'w:sdtPr':
      case 'w:sectPr':
        return [];
      case 'mc:AlternateContent':
        return blocksBelow(childNamed(element, 'mc:Choice', 'mc:Fallback') ?? element, reading);
      case 'w:r':
        return [];
      default:
        if (isAnchor(element)) noteAnchor(element, reading);
        return blocksBelow(element, reading);
    }
  });
}

function readParagraph(element: XmlElement, reading: Reading): EditedBlock[] {
  if (reading.isContents(element)) return [];
  const properties = childNamed(element, 'w:pPr');
  const { open } = reading;
  open.numbered ||= childNamed(properties, 'w:numPr') !== undefined;
  for (const id of reading.commenting) open.comments.add(id);
  const nested: EditedBlock[] = [];
  readInline(element, reading, nested);
  const markChanges = childNamed(properties, 'w:rPr');
  if (childNamed(markChanges, 'w:ins', 'w:del')) reading.trackedChanges += 1;
  if (childNamed(markChanges, 'w:del')) return nested;
  reading.open = emptyParagraph();
  return [paragraphOf(open), ...nested];
}

function readInline(parent: XmlElement, reading: Reading, nested: EditedBlock[]): void {
  for (const element of elementsOf(parent)) {
    if (TRACKED.has(element.name)) reading.trackedChanges += 1;
    if (GONE.has(element.name)) continue;
    if (element.name === 'w:r') readRun(element, reading, nested);
    else if (isAnchor(element)) noteAnchor(element, reading);
    else if (element.name !== 'w:pPr' && element.name !== 'w:sdtPr') readInline(element, reading, nested);
  }
}

function readRun(run: XmlElement, reading: Reading, nested: EditedBlock[]): void {
  const bold = isOn(childNamed(childNamed(run, 'w:rPr'), 'w:b'));
  for (const element of elementsOf(run)) {
    const text = runText(element);
    if (text !== '') addText(text, bold, reading);
    else if (element.name === 'w:commentReference') noteComment(element, reading);
    else if (/^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(element.name)) {
      readTextBoxes(element, reading, nested);
    }
  }
}

/** Text boxes float beside their paragraph; their paragraphs follow it. */
function readTextBoxes(element: XmlElement, reading: Reading, nested: EditedBlock[]): void {
  if (element.name === 'w:txbxContent') {
    const outer = reading.open;
    reading.open = emptyParagraph();
    nested.push(...blocksBelow(element, reading));
    reading.open = outer;
    return;
  }
  const inner =
    element.name === 'mc:AlternateContent' ? childNamed(element, 'mc:Choice', 'mc:Fallback') : element;
  if (inner) for (const child of elementsOf(inner)) readTextBoxes(child, reading, nested);
}

function addText(text: string, bold: boolean, reading: Reading): void {
  const { runs } = reading.open;
  const last = runs.at(-1);
  if (last?.bold === bold) runs[runs.length - 1] = { text: last.text + text, bold };
  else runs.push({ text, bold });
  for (const id of reading.commenting) reading.quoted.set(id, (reading.quoted.get(id) ?? '') + text);
}

function noteAnchor(element: XmlElement, reading: Reading): void {
  if (element.name === 'w:bookmarkStart') {
    const mark = readMarkName(element.attributes['w:name'] ?? '');
    if (mark) reading.open.marks.push(mark);
  } else if (element.name === 'w:commentRangeEnd') {
    reading.commenting.delete(element.attributes['w:id'] ?? '');
  } else {
    noteComment(element, reading);
    reading.commenting.add(element.attributes['w:id'] ?? '');
  }
}

function noteComment(element: XmlElement, reading: Reading): void {
  reading.open.comments.add(element.attributes['w:id'] ?? '');
}

function readTable(table: XmlElement, reading: Reading): EditedBlock {
  const { rows, deletedRows } = tableCells(table);
  reading.trackedChanges += deletedRows;
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => readCell(cell, reading))) };
}

function readCell(cell: XmlElement, reading: Reading): EditedCell {
  reading.open = emptyParagraph();
  const paragraphs = blocksBelow(cell, reading).filter((block) => block.kind === 'paragraph');
  reading.open = emptyParagraph();
  return {
    text: paragraphs.map(editedText).join('\n').trim(),
    comments: paragraphs.flatMap(({ comments }) => comments),
  };
}
