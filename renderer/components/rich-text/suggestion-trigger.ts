/** Stands for a live figure or fact in the text before the caret. */
export const LIVE_CHARACTER = '\uFFFC';

/**
 * A `/` or `=` at the beginning, or right after a Chinese character, Chinese punctuation or a blank. After a digit or a
 * Latin letter it is what it looks like: `1/2`, `2023/5/13`, `A=B`.
 */
const OPENING = /(?:^|[\p{Script=Han}\u3000-\u303F\uFF01-\uFF0C\uFF1A-\uFF60“”‘’…—·,;:(\s])[/=／＝]$/u;
const TRIGGER = /^[/=／＝]/u;
/** What may stand between the sign and the caret: a name, its initials or digits. */
const QUERY = /^[\p{Script=Han}\p{L}\p{N}.,%“”]{0,16}$/u;

/** Whether the last character typed opens the list of figures. @param before the paragraph up to the caret */
export function opensSuggestion(before: string): boolean {
  return OPENING.test(before);
}

/** What was typed after the sign, or null when the list has nothing to do with it any more. */
export function suggestionQuery(fromSign: string): string | null {
  if (!TRIGGER.test(fromSign)) return null;
  const query = fromSign.slice(1);
  return QUERY.test(query) ? query : null;
}
