const LONGEST = 31;

/** Names a workbook's sheets: no characters Excel refuses, at most 31 characters, no two alike. */
export function sheetNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const clean =
      wanted
        .replace(/[\\/?*:[\]\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '表格';
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : `（${count}）`;
      const name = `${firstCharacters(clean, LONGEST - suffix.length)}${suffix}`;
      if (!taken.has(name.toLowerCase())) {
        taken.add(name.toLowerCase());
        return name;
      }
    }
  };
}

/** At most `limit` UTF-16 units, the way Excel counts, without cutting a rare character in half. */
function firstCharacters(text: string, limit: number): string {
  let taken = '';
  for (const character of text) {
    if (taken.length + character.length > limit) break;
    taken += character;
  }
  return taken;
}
