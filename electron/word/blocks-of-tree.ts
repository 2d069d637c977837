import { blockText, type WordBlock, type WordRun } from '../../shared/import/word/outline.ts';
import type { MammothElement } from './mammoth-element.ts';

const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i;
const HEADING_ID = /^heading([1-9])$/i;
const BOLD_STYLES: ReadonlySet<string> = new Set(['strong', '要点']);

/** Mammoth's tree as blocks; a line break inside a paragraph starts a new paragraph. */
export function blocksOf(element: MammothElement): WordBlock[] {
  if (element.type === 'paragraph') return paragraphBlocks(element);
  if (element.type === 'table') return [tableBlock(element)];
  return (element.children ?? []).flatMap(blocksOf);
}

function paragraphBlocks(paragraph: MammothElement): WordBlock[] {
  const lines: WordRun[][] = [[]];
  const nested: WordBlock[] = [];
  collect(paragraph, false, lines, nested);
  const level = headingLevel(paragraph);
  const list = listPlace(paragraph);
  const own = lines
    .filter((runs) => runs.length > 0)
    .map((runs): WordBlock => {
      if (level === null) return { kind: 'paragraph', runs, ...list };
      return { kind: 'heading', level, text: runs.map((run) => run.text).join('') };
    });
  return [...own, ...nested];
}

function listPlace({ numbering }: MammothElement) {
  if (!numbering) return {};
  const listLevel = Number(numbering.level) || 0;
  return numbering.isOrdered ? { listLevel, ordered: true as const } : { listLevel };
}

/** Gathers the text below an element into lines; blocks inside it (a text box) come after it. */
function collect(element: MammothElement, bold: boolean, lines: WordRun[][], nested: WordBlock[]): void {
  for (const child of element.children ?? []) {
    switch (child.type) {
      case 'text':
        add(lines, child.value ?? '', bold);
        break;
      case 'tab':
        add(lines, '\t', bold);
        break;
      case 'checkbox':
        add(lines, child.checked ? '☑' : '☐', bold);
        break;
      case 'break':
        // A page break inside a paragraph does not end it.
        if (child.breakType === 'line') lines.push([]);
        break;
      case 'paragraph':
      case 'table':
        nested.push(...blocksOf(child));
        break;
      default:
        collect(child, bold || isBold(child), lines, nested);
    }
  }
}

function add(lines: WordRun[][], text: string, bold: boolean): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (!line || text === '') return;
  if (last?.bold === bold) line[line.length - 1] = { text: last.text + text, bold };
  else line.push({ text, bold });
}

function isBold(run: MammothElement): boolean {
  return run.isBold === true || BOLD_STYLES.has((run.styleName ?? '').toLowerCase());
}

function headingLevel(paragraph: MammothElement): number | null {
  const match = HEADING_NAME.exec(paragraph.styleName ?? '') ?? HEADING_ID.exec(paragraph.styleId ?? '');
  return match ? Number(match[1]) : null;
}

function tableBlock(table: MammothElement): WordBlock {
  const rows = (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => blocksOf(cell).map(blockText).join('\n')),
  );
  return { kind: 'table', rows };
}
