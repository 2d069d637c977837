import type { LastYearFacts } from './facts.ts';
import type { WordMessage } from './outline.ts';
import type { PlacedReport } from './place.ts';
import { plainText } from './runs.ts';

/** The machine-readable answer of `read-word --json`. */
export interface WordInspection {
  readonly sections: readonly { readonly part: string; readonly heading: string; readonly text: string }[];
  readonly facts: LastYearFacts;
  readonly unplaced: readonly string[];
  readonly messages: readonly WordMessage[];
}

/** A placed report as plain JSON: rich text becomes lines. `readerMessages` come first. */
export function wordInspectionOf(
  placed: PlacedReport,
  readerMessages: readonly WordMessage[] = [],
): WordInspection {
  return {
    sections: placed.sections.map(({ part, heading, paragraphs }) => ({
      part,
      heading,
      text: plainText(paragraphs),
    })),
    facts: placed.facts,
    unplaced: placed.unplaced,
    messages: [...readerMessages, ...placed.messages],
  };
}
