/** The number before an item of an HTML list, `2.`; empty for a bullet or for anything else. */
export function numberOfItem(element: HTMLElement): string {
  const list = element.parentElement;
  if (element.tagName !== 'LI' || !(list instanceof HTMLOListElement)) return '';
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  return `${list.start + items.indexOf(element)}.`;
}

/**
 * Word writes the number of a list item as text that it marks to be ignored: the number is kept, a bullet is not. Null
 * for any other element.
 */
export function wordListMark(element: HTMLElement): string | null {
  if (!/mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? '')) return null;
  const mark = (element.textContent ?? '').replace(/\s/gu, '');
  return /[\d\p{Script=Han}①-⑳]/u.test(mark) ? mark : '';
}
