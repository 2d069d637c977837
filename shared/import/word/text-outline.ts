import type { WordBlock, WordOutline, WordRun } from './outline.ts';

/** Plain text (one paragraph a line, `#` headings, `**bold**`) as an outline. */
export function outlineOfText(text: string): WordOutline {
  return { blocks: text.split(/\r\n|[\r\n\f\v\u2028\u2029]/).flatMap(blockOfLine), messages: [] };
}

function blockOfLine(raw: string): WordBlock[] {
  const line = raw.replace(/^\ufeff/, '');
  if (line.trim() === '') return [];
  const marked = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line);
  if (marked) {
    return [{ kind: 'heading', level: marked[1]?.length ?? 1, text: plain(marked[2] ?? '') }];
  }
  return [{ kind: 'paragraph', runs: runsOfLine(line) }];
}

function plain(text: string): string {
  return text.replaceAll('**', '');
}

function runsOfLine(line: string): WordRun[] {
  return line
    .split(/(\*\*(?!\s).+?\*\*)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const bold = /^\*\*(.+)\*\*$/.exec(piece);
      return { text: bold?.[1] ?? piece, bold: bold !== null };
    });
}
