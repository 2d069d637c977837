/** A mobile number that stands alone. */
export const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/gu;
/** An identity card number that stands alone. */
export const ID_NUMBER = /(?<!\d)\d{17}[\dXx](?!\d)/gu;

const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

/** The names in a field that may hold several: `李明、王小芳`. One character alone is no name. */
export function personNames(text: string): string[] {
  return text
    .split(/[、，,；;／/\s]+/u)
    .filter((name) => name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME);
}

export interface Personal {
  /** of people, as they are written */
  readonly names: readonly string[];
  /** telephone numbers, as they are written */
  readonly phones: readonly string[];
}

/**
 * The text with names as 李某, mobile and identity numbers and the given telephone numbers as stars. Every character
 * is replaced by one, so that runs of the text can be cut where they were.
 */
export function maskPersonalData(text: string, { names, phones }: Personal): string {
  const named = names.reduce(
    (masked, name) => masked.replaceAll(name, `${[...name][0]}${'某'.repeat(name.length - 1)}`),
    text,
  );
  const called = phones
    .filter((phone) => phone.trim() !== '')
    .reduce((masked, phone) => masked.replaceAll(phone.trim(), (found) => found.replace(/\d/g, '*')), named);
  return called
    .replace(MOBILE, (number) => `${number.slice(0, 3)}****${number.slice(7)}`)
    .replace(ID_NUMBER, (number) => `${number.slice(0, 6)}********${number.slice(14)}`);
}
