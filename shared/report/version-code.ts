import { textHash } from '../text/text-hash.ts';

/** Digits and capitals that cannot be mistaken for one another on paper: no 0 O 1 I L. Its length is prime. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LETTERS = 7;
const GROUP = 4;

/**
 * The short name of one saved state of a report, printed on paper and typed back: `K7M2-9QXD`. The last letter is a
 * check: one wrong letter, or two neighbours swapped, is noticed. The same state always has the same code.
 */
export function versionCode(reportId: string, revision: number): string {
  let rest = textHash(`${reportId}:${revision}`);
  let letters = '';
  for (let count = 0; count < LETTERS; count += 1) {
    letters += ALPHABET[rest % ALPHABET.length] ?? '';
    rest = Math.floor(rest / ALPHABET.length);
  }
  return grouped(letters + checkLetter(letters));
}

/** A typed code in its printed form; null when it cannot be one. Case, spaces, dashes and full width do not matter. */
export function readVersionCode(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―－]/gu, '');
  if (letters.length !== LETTERS + 1 || [...letters].some((letter) => !ALPHABET.includes(letter)))
    return null;
  return letters.at(-1) === checkLetter(letters.slice(0, -1)) ? grouped(letters) : null;
}

/** A sum with a different weight for every place, over a prime: it sees any single slip and any swap. */
function checkLetter(letters: string): string {
  const sum = [...letters].reduce((total, letter, at) => total + (at + 2) * ALPHABET.indexOf(letter), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}

function grouped(letters: string): string {
  return `${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}
