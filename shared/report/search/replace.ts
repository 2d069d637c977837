import { replaceInField } from '../../checks/prose-edit.ts';
import { quoted } from '../../text/quote.ts';
import type { Edit } from '../edit.ts';
import type { SearchMatch } from './find.ts';
import type { SearchPlace } from './places.ts';

/** What a replacement does, and what it has to leave. */
export interface Replacing {
  /** null when nothing can be replaced */
  readonly edit: Edit | null;
  readonly replaced: number;
  /** live figures: they follow the table and are not turned into text */
  readonly live: number;
  /** lines that would become too long */
  readonly tooLong: number;
}

/** Replaces every match in one undoable edit. Bold stays as it is around what is replaced. */
export function replaceAll(matches: readonly SearchMatch[], replacement: string): Replacing {
  const replaceable = matches.filter(({ live }) => !live);
  const places = [...Map.groupBy(replaceable, ({ place }) => place)].map(([place, here]) => ({
    count: here.length,
    edit: fits(place, here, replacement) ? replaceIn(place, here, replacement) : null,
  }));
  const edits = places.flatMap(({ edit }) => edit ?? []);
  const replaced = places.reduce((sum, { count, edit }) => sum + (edit ? count : 0), 0);
  return {
    edit: edits.length === 0 ? null : { type: 'batch', label: labelOf(matches, replacement), edits },
    replaced,
    live: matches.length - replaceable.length,
    tooLong: replaceable.length - replaced,
  };
}

/** Replaces one match; null when it is a live figure or the line would become too long. */
export function replaceOne(match: SearchMatch, replacement: string): Edit | null {
  if (match.live || !fits(match.place, [match], replacement)) return null;
  const edit = replaceIn(match.place, [match], replacement);
  return { type: 'batch', label: `替换${quoted(textOf(match))}`, edits: [edit] };
}

function replaceIn(place: SearchPlace, matches: readonly SearchMatch[], replacement: string): Edit {
  const replacements = matches.map(({ paragraph, start, end }) => ({
    paragraph,
    start,
    end,
    with: replacement,
  }));
  return place.replaceWith(replaceInField(place, replacements));
}

function fits(place: SearchPlace, matches: readonly SearchMatch[], replacement: string): boolean {
  if (place.limit === null) return true;
  const length = place.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const growth = matches.reduce((sum, { start, end }) => sum + replacement.length - (end - start), 0);
  return length + growth <= place.limit;
}

function labelOf(matches: readonly SearchMatch[], replacement: string): string {
  const [first] = matches;
  const what = first ? quoted(textOf(first)) : '';
  return replacement === '' ? `全部删除${what}` : `全部替换${what}为${quoted(replacement)}`;
}

function textOf({ place, paragraph, start, end }: SearchMatch): string {
  return place.paragraphs[paragraph]?.text.slice(start, end) ?? '';
}
