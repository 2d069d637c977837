import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { TABS, tabOfPath } from '../../../shared/report/paths.ts';
import { findMatches, type SearchMatch } from '../../../shared/report/search/find.ts';
import { searchPlaces } from '../../../shared/report/search/places.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { clearHighlights, drawHighlights, scrollToMatch } from './highlights.ts';

export interface Search {
  readonly matches: readonly SearchMatch[];
  /** index of the match the clerk is at; null before the first step */
  readonly at: number | null;
  readonly current: SearchMatch | null;
  /** the matches in the report with everything typed so far; `matches` may be a moment behind */
  readonly findNow: () => SearchMatch[];
  /** goes to the next or the match before, round the end of the report */
  readonly step: (by: 1 | -1) => void;
}

/** A tab that is opened for the first time is loaded first; look again until it is there. */
const TRIES = 40;
const PAUSE_MS = 50;

/** What a query finds in the open report, coloured on the screen, and the way from match to match through the tabs. */
export function useSearch(query: string): Search {
  const { report, current: reportNow, score, outline, pack, tab, showTab } = useReportEditor();
  const live = useDeferredValue(report);
  const wanted = useDeferredValue(query);
  const places = useMemo(
    () => (wanted === '' ? [] : searchPlaces({ report: live, score }, outline, pack)),
    [wanted, live, score, outline, pack],
  );
  const matches = useMemo(() => findMatches(places, wanted), [places, wanted]);
  const [visit, setVisit] = useState<{ query: string; index: number } | null>(null);
  const at = visit?.query === wanted && matches.length > 0 ? Math.min(visit.index, matches.length - 1) : null;
  const current = at === null ? null : (matches[at] ?? null);
  useHighlights(matches, current);
  const stopLooking = useRef<() => void>(() => undefined);
  useEffect(() => () => stopLooking.current(), []);

  const step = (by: 1 | -1) => {
    if (matches.length === 0) return;
    const index = at === null ? firstFrom(matches, TABS.indexOf(tab)) : at + by;
    const next = (index + matches.length) % matches.length;
    setVisit({ query: wanted, index: next });
    const match = matches[next];
    if (!match) return;
    const target = tabOfPath(match.place.path);
    if (target !== tab) showTab(target);
    stopLooking.current();
    stopLooking.current = whenThere(
      () => document.querySelector(`main[data-tab="${target}"]`) !== null && scrollToMatch(match),
    );
  };
  const findNow = () => findMatches(searchPlaces({ report: reportNow(), score }, outline, pack), query);
  return { matches, at, current, findNow, step };
}

/** The first match on the tab the clerk is at, or behind it. */
function firstFrom(matches: readonly SearchMatch[], tab: number): number {
  return Math.max(
    0,
    matches.findIndex(({ place }) => TABS.indexOf(tabOfPath(place.path)) >= tab),
  );
}

function whenThere(look: () => boolean): () => void {
  let tries = 0;
  let timer = 0;
  const again = () => {
    tries += 1;
    if (!look() && tries < TRIES) timer = window.setTimeout(again, PAUSE_MS);
  };
  timer = window.setTimeout(again);
  return () => window.clearTimeout(timer);
}

/** Keeps the colours on the matches while tabs change, editors come and texts are edited. */
function useHighlights(matches: readonly SearchMatch[], current: SearchMatch | null): void {
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      drawHighlights(matches, current);
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    draw();
    const observer = new MutationObserver(later);
    const zones = document.querySelector('main')?.parentElement;
    if (zones) observer.observe(zones, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearHighlights();
    };
  }, [matches, current]);
}
