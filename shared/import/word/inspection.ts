import type { LastYearFacts, PlacedReport, WordMessage } from './placed-schemas.ts';
import { plainText } from './runs.ts';

/** The machine-readable answer of `read-word --json`. */
export interface WordInspection {
  readonly sections: readonly { readonly part: string; readonly heading: string; readonly text: string }[];
  readonly facts: LastYearFacts;
  readonly unplaced: readonly string[];
  readonly messages: readonly WordMessage[];
}

/** A placed report as plain JSON: rich text becomes lines. */
export function wordInspectionOf(placed: PlacedReport): WordInspection {
  return {
    sections: placed.sections
      .filter(({ part }) => part !== 'tray')
      .map(({ part, heading, paragraphs }) => ({ part, heading, text: plainText(paragraphs) })),
    facts: placed.facts,
    unplaced: placed.unplaced,
    messages: placed.messages,
  };
}
