import type { SearchMatch } from '../../../shared/report/search/find.ts';

/** Where a match in prose stands on the screen; null when its text is not there, or is another one by now. */
export function matchRange(field: Element, { paragraph, start, end }: SearchMatch): Range | null {
  const text = field.querySelectorAll(':scope > p')[paragraph];
  if (!text) return null;
  const from = placeAt(text, start, 'after');
  const to = placeAt(text, end, 'before');
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The text node that holds a position; between two nodes the one on the side asked for. */
function placeAt(root: Element, position: number, side: 'before' | 'after') {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    const inside = side === 'after' ? position < passed + length : position <= passed + length;
    if (inside) return { node, offset: position - passed };
    passed += length;
  }
  return null;
}
