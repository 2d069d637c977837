/** The first character of each letter in the order of pinyin; i, u and v begin no syllable. */
const FIRST_OF_LETTER = [
  ...['a阿', 'b八', 'c嚓', 'd咑', 'e妸', 'f发', 'g旮', 'h哈', 'j丌', 'k咔', 'l垃', 'm妈', 'n拿'],
  ...['o噢', 'p妑', 'q七', 'r呥', 's仨', 't他', 'w屲', 'x夕', 'y丫', 'z帀'],
].map((pair) => ({ letter: pair.charAt(0), first: pair.charAt(1) }));

const order = new Intl.Collator('zh-CN-u-co-pinyin');

/** `查找功能` → `czgn`; what is no Chinese character stays, in lower case. A character read in two ways has its usual one. */
export function pinyinInitials(text: string): string {
  return [...text].map((character) => initialOf(character)).join('');
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const letter = FIRST_OF_LETTER.findLast(({ first }) => order.compare(first, character) <= 0);
  return letter?.letter ?? character;
}
