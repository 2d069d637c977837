/** Added after the pages were laid out; no part of the report. */
const ADDED = 'page-number';

/**
 * Makes one tree of pages look like another by touching only what differs, so that a keystroke costs the browser
 * the paragraph it changed and not the report. What was added to the old tree (page numbers) stays.
 */
export function patchPages(shown: Element, next: Element): void {
  const old = [...shown.children].filter((child) => !child.classList.contains(ADDED));
  const wanted = [...next.children];
  const same = (a: Element | undefined, b: Element | undefined) => a && b && a.isEqualNode(b);
  let start = 0;
  while (start < old.length && start < wanted.length && same(old[start], wanted[start])) start += 1;
  let end = 0;
  const most = Math.min(old.length, wanted.length) - start;
  while (end < most && same(old.at(-1 - end), wanted.at(-1 - end))) end += 1;
  const outdated = old.slice(start, old.length - end);
  const fresh = wanted.slice(start, wanted.length - end);
  const [first] = outdated;
  const [replacement] = fresh;
  if (outdated.length === 1 && fresh.length === 1 && first && replacement && isFrame(first, replacement)) {
    patchPages(first, replacement);
    return;
  }
  const place = old[old.length - end] ?? shown.querySelector(`:scope > .${ADDED}`);
  for (const element of fresh) shown.insertBefore(element, place);
  for (const element of outdated) element.remove();
}

/** The same frame around other content; a paragraph or a table is replaced as a whole. */
function isFrame(a: Element, b: Element): boolean {
  return a.tagName === 'DIV' && b.tagName === 'DIV' && a.className === b.className && a.children.length > 0;
}
