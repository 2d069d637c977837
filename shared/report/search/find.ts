import { touchesLive } from '../../checks/prose-edit.ts';
import type { SearchPlace } from './places.ts';

/** One occurrence of what was searched for. */
export interface SearchMatch {
  readonly place: SearchPlace;
  /** index of the paragraph in the place */
  readonly paragraph: number;
  /** in the paragraph as it is shown */
  readonly start: number;
  readonly end: number;
  /** part of it is a live figure or fact, which is not replaced by text */
  readonly live: boolean;
}

/** Every occurrence in the order of the report. Latin letters match in either case; live figures by what they show. */
export function findMatches(places: readonly SearchPlace[], query: string): SearchMatch[] {
  const wanted = query.toLowerCase();
  if (wanted === '') return [];
  return places.flatMap((place) =>
    place.paragraphs.flatMap((paragraph) =>
      occurrences(sameLengthLowerCase(paragraph.text), wanted).map((start) => {
        const end = start + wanted.length;
        const live = touchesLive(paragraph, start, end);
        return { place, paragraph: paragraph.index, start, end, live };
      }),
    ),
  );
}

/** Where a text occurs in another, without overlaps. */
function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}

/** Some letters grow when they become small ones (İ); positions must stay those of the text. */
function sameLengthLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
