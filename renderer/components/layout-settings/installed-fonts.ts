/**
 * Which of the named fonts this computer has. A font that is not there is drawn as the font behind it in the list, so
 * a text is as wide as without it, whatever stands behind. Needs no permission and no network. It must not refer to
 * anything outside itself: a test runs it in a page of its own.
 */
export function installedFonts(names: readonly string[]): ReadonlySet<string> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return new Set(names);
  // Chinese characters are equally wide in all fonts, Latin ones are not.
  const sample = 'mmmiiilllWWW0123456789abcdefg@%';
  const width = (family: string) => {
    context.font = `72px ${family}`;
    return context.measureText(sample).width;
  };
  const behind = ['monospace', 'sans-serif', 'serif'].map((family) => ({ family, width: width(family) }));
  const isThere = (name: string) =>
    behind.some((other) => width(`"${name.replace(/["\\]/g, '')}",${other.family}`) !== other.width);
  return new Set(names.filter(isThere));
}
