import { useMemo, useState } from 'react';
import type { Outline } from '../../../shared/compose/outline.ts';
import type { FigureKey } from '../../../shared/figures/keys.ts';
import { passagesOf } from '../../../shared/import/word/passages.ts';
import type {
  LastYearChoices,
  LastYearTarget,
  PlacedReport,
  PlaceMode,
} from '../../../shared/import/word/placed-schemas.ts';
import { isFree, placesOf } from '../../../shared/import/word/targets.ts';
import { targetsOf, textFor, USUAL_CHOICES, usualMode } from '../../../shared/import/word/to-edits.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** What would become of one place of the report. */
export interface PlannedPlace {
  readonly target: LastYearTarget;
  readonly title: string;
  readonly text: RichText;
  /** paragraphs, tasks, problems or measures */
  readonly pieces: number;
  readonly free: boolean;
  readonly mode: PlaceMode;
}

/** The confirm screen's state: where each section goes, and what it does there. */
export function usePlacement(placed: PlacedReport, report: Report, outline: Outline) {
  const [choices, setChoices] = useState<LastYearChoices>(() => ({
    targets: targetsOf(placed.sections, USUAL_CHOICES, outline),
    modes: {},
  }));
  const places = useMemo(
    () => plannedPlaces(placed, choices, report, outline),
    [placed, choices, report, outline],
  );
  const move = (index: number, target: LastYearTarget | 'tray') =>
    setChoices((before) => ({ ...before, targets: before.targets.with(index, target) }));
  const setMode = (target: LastYearTarget, mode: PlaceMode) =>
    setChoices((before) => ({ ...before, modes: { ...before.modes, [target]: mode } }));
  const setFigure = (key: FigureKey, taken: boolean) =>
    setChoices((before) => {
      const others = (before.figures ?? []).filter((one) => one !== key);
      return { ...before, figures: taken ? [...others, key] : others };
    });
  return { choices, places, move, setMode, setFigure };
}

function plannedPlaces(
  placed: PlacedReport,
  { targets, modes }: LastYearChoices,
  report: Report,
  outline: Outline,
): PlannedPlace[] {
  const source = { newId: () => '', titleOf: () => '', sameYear: false };
  return placesOf(outline).flatMap(({ target, title }): PlannedPlace[] => {
    const text = textFor(target, placed.sections, targets);
    if (text.length === 0) return [];
    const pieces = passagesOf(target, text, source).length;
    const mode = modes[target] ?? usualMode(report, target);
    return [{ target, title, text, pieces, free: isFree(report, target), mode }];
  });
}
