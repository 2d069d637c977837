import { useCallback } from 'react';
import { findMatches, type SearchMatch } from '../../../shared/report/search/find.ts';
import { searchPlaces } from '../../../shared/report/search/places.ts';
import type { PaletteGroup } from '../../components/palette/palette-items.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** More do not fit into a list that is read at a glance; 查找 shows them all. */
const MOST = 20;
/** Characters shown on either side of what was found. */
const AROUND = 14;

/** Finds words in the open report for the palette; choosing one leads to its field. */
export function useReportSearch(): (typed: string) => PaletteGroup {
  const { report, score, outline, pack, goTo } = useReportEditor();
  return useCallback(
    (typed) => {
      const matches = findMatches(searchPlaces({ report, score }, outline, pack), typed);
      const items = matches.slice(0, MOST).map((match) => ({
        key: `${match.place.path} ${match.paragraph} ${match.start}`,
        label: snippet(match),
        note: match.place.label,
        run: () => goTo(match.place.path),
      }));
      const title = matches.length > MOST ? `报告里的文字（前 ${MOST} 处）` : '报告里的文字';
      return { title, items };
    },
    [report, score, outline, pack, goTo],
  );
}

/** What was found with a few words around it. */
function snippet({ place, paragraph, start, end }: SearchMatch): string {
  const text = place.paragraphs.find(({ index }) => index === paragraph)?.text ?? '';
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `${from > 0 ? '……' : ''}${text.slice(from, to)}${to < text.length ? '……' : ''}`;
}
