/** Whether a bookmark is a heading's: line breaks and spaces may be lost on the way. */
export function sameTitle(bookmark: string, heading: string): boolean {
  return plain(bookmark) === plain(heading);
}

function plain(text: string): string {
  return text.replace(/\s/g, '');
}
