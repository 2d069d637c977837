import { factsOf, type LastYearFacts } from './facts.ts';
import { takeFrontMatter } from './front-matter.ts';
import { linesOf } from './lines.ts';
import { mendBrokenParagraphs } from './mend.ts';
import { blockText, type WordBlock, type WordMessage } from './outline.ts';
import { type PlacedSection, sectionsOf } from './sections.ts';

export type { PlacedSection } from './sections.ts';

/** Last year's report, its text in the parts of a report, its facts beside it, nothing lost. */
export interface PlacedReport {
  readonly sections: readonly PlacedSection[];
  readonly facts: LastYearFacts;
  /** text that has no place; it waits in a tray for the clerk */
  readonly unplaced: readonly string[];
  readonly messages: readonly WordMessage[];
}

/**
 * Places a report that somebody typed by hand: headings by their number (一、（一）1.（1）), their style, their
 * weight or their usual words; paragraphs cut by a page break are mended; cover lines become facts. Total: every
 * non-empty line of the input is in a section, in `facts.coverLines` or in `unplaced`.
 */
export function placeReport(blocks: readonly WordBlock[]): PlacedReport {
  const mended = mendBrokenParagraphs(linesOf(blocks));
  const front = takeFrontMatter(mended.lines);
  const { sections, unplaced } = sectionsOf(front.rest);
  const all = blocks.map(blockText).join('\n');
  return {
    sections,
    facts: factsOf(front, sections, all),
    unplaced,
    messages: [...mended.messages, ...placementMessages(sections, unplaced.length)],
  };
}

function placementMessages(sections: readonly PlacedSection[], unplaced: number): WordMessage[] {
  const messages: WordMessage[] = [];
  if (sections.every((section) => section.part === 'group')) {
    messages.push({
      level: 'warning',
      code: 'NO_SECTIONS',
      text: '没有认出报告的任何部分，它可能不是部门整体支出绩效自评报告。',
    });
  }
  if (unplaced > 0) {
    messages.push({
      level: 'info',
      code: 'UNPLACED',
      text: `有 ${unplaced} 段内容没有找到对应的部分，已单独列出，没有丢失。`,
    });
  }
  return messages;
}
