/** A part of the manual: as much of Markdown as it uses. Pictures stay out. */
export type ManualBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** Words of a line: plain, **bold** or `code`. */
export interface ManualRun {
  readonly text: string;
  readonly look: 'plain' | 'bold' | 'code';
}

/** Reads the manual's Markdown. */
export function parseManual(markdown: string): ManualBlock[] {
  const [even = [], odd = []] = splitFences(markdown);
  return even.flatMap((text, index) => {
    const code = odd[index];
    return [
      ...parseText(text),
      ...(code === undefined ? [] : [{ kind: 'code' as const, text: code.trim() }]),
    ];
  });
}

/** The texts outside fences, and those inside. */
function splitFences(markdown: string): [string[], string[]] {
  const parts = markdown.replaceAll('\r', '').split(/^```.*$/m);
  return [parts.filter((_, index) => index % 2 === 0), parts.filter((_, index) => index % 2 === 1)];
}

function parseText(text: string): ManualBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '' && !chunk.startsWith('!['))
    .map(parseChunk);
}

function parseChunk(chunk: string): ManualBlock {
  const lines = chunk.split('\n');
  const heading = /^(#+) (.+)$/.exec(chunk);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  if (lines.every((line) => line.startsWith('|'))) {
    const rows = lines.filter((line) => !/^[|\s:-]+$/.test(line));
    return {
      kind: 'table',
      rows: rows.map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
    };
  }
  const marks = /^(- |\d+\. )/;
  if (lines.every((line) => marks.test(line))) {
    return { kind: 'list', ordered: /^\d/.test(chunk), items: lines.map((line) => line.replace(marks, '')) };
  }
  return { kind: 'paragraph', text: lines.join('') };
}

/** A line as runs of one look. */
export function manualRuns(text: string): ManualRun[] {
  return text
    .split(/(\*\*.+?\*\*|`.+?`)/)
    .filter((part) => part !== '')
    .map((part): ManualRun => {
      // Keys inside bold words are bold like them.
      if (part.startsWith('**')) return { text: part.slice(2, -2).replaceAll('`', ''), look: 'bold' };
      if (part.startsWith('`')) return { text: part.slice(1, -1), look: 'code' };
      return { text: part, look: 'plain' };
    });
}
