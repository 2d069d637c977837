import { factsOf } from './facts.ts';
import { takeFrontMatter } from './front-matter.ts';
import { type Line, linesOf } from './lines.ts';
import { mendBrokenParagraphs } from './mend.ts';
import { blockText, type WordBlock } from './outline.ts';
import type { PlacedReport, PlacedSection, WordMessage } from './placed-schemas.ts';
import { sectionsOf, trayLines } from './sections.ts';

/**
 * Places a report that somebody typed by hand: headings by their number (一、（一）1.（1）), their style, their
 * weight or their usual words; paragraphs cut by a page break are mended; cover lines become facts. Total: every
 * non-empty line of the input is in a section, in `facts.coverLines` or in `unplaced`.
 */
export function placeReport(blocks: readonly WordBlock[]): PlacedReport {
  const mended = mendBrokenParagraphs(linesOf(blocks));
  const front = takeFrontMatter(mended.lines);
  const sections = sectionsOf(front.rest);
  const unplaced = trayLines(sections);
  const all = blocks.map(blockText).join('\n');
  return {
    sections,
    facts: factsOf(front, sections, all),
    unplaced,
    messages: [
      ...mended.messages,
      ...placementMessages(sections, unplaced.length),
      ...tableMessages(front.rest),
    ],
  };
}

function placementMessages(sections: readonly PlacedSection[], unplaced: number): WordMessage[] {
  const messages: WordMessage[] = [];
  if (sections.every(({ part }) => part === 'group' || part === 'tray')) {
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

function tableMessages(lines: readonly Line[]): WordMessage[] {
  const count = lines.filter((line) => line.kind === 'table').length;
  if (count === 0) return [];
  const text = `文档里有 ${count} 张表格，已按行转成文字，放在没有归类的内容里。`;
  return [{ level: 'info', code: 'TABLES_AS_TEXT', text }];
}
