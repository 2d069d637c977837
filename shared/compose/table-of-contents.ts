import type { Block, Heading, HeadingLevel } from './document.ts';

const DEEPEST: HeadingLevel = 2;

/** 目录 over the first two levels, on the pages before the text; nothing where there are no headings. */
export function composeTableOfContents(sections: readonly Block[]): Block[] {
  const entries = sections
    .filter((block): block is Heading => block.kind === 'heading')
    .map(({ level, text }, heading) => ({ level, text: withoutStop(text), heading }))
    .filter(({ level }) => level <= DEEPEST);
  return entries.length === 0 ? [] : [{ kind: 'tableOfContents', entries }, { kind: 'pageBreak' }];
}

/** A run-in heading ends with 。, its line in the table of contents does not. */
function withoutStop(text: string): string {
  return text.replace(/。$/u, '');
}
