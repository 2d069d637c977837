import { compose } from '../../compose/compose.ts';
import { type DocumentRun, type ReportDocument, runsText } from '../../compose/document.ts';
import { type Outline, outlineSections } from '../../compose/outline.ts';
import type { Report } from '../../report/schema.ts';
import type { IndicatorPack } from '../../scoring/pack.ts';
import type { LastYear, LastYearSection } from './placed-schemas.ts';
import { paragraphFrom } from './runs.ts';

/** A finished report of this program as last year's text, worded as it was printed. */
export function lastYearOfReport(report: Report, outline: Outline, pack: IndicatorPack): LastYear {
  return {
    source: { kind: 'report', departmentName: report.cover.departmentName },
    fiscalYear: report.fiscalYear,
    sections: printedSections(compose(report, outline, pack), outline),
    facts: null,
  };
}

/** The headings of the text are the sections of the outline, one for one; after them come only appendices. */
function printedSections(document: ReportDocument, outline: Outline): LastYearSection[] {
  const waiting = outlineSections(outline.sections);
  const printed: LastYearSection[] = [];
  let open: LastYearSection | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      const section = waiting.shift();
      const content = section?.content;
      open =
        section && content
          ? {
              target: content === 'free' ? `free.${section.id}` : content,
              heading: block.text,
              paragraphs: [],
            }
          : null;
      if (open) printed.push(open);
    } else if (block.kind === 'pageBreak') {
      open = null;
    } else if (block.kind === 'paragraph' && block.role === 'body' && runsText(block.runs).trim() !== '') {
      open?.paragraphs.push(paragraphFrom(block.runs.map(wordRun)));
    }
  }
  return printed.filter(({ paragraphs }) => paragraphs.length > 0);
}

function wordRun({ text, bold }: DocumentRun) {
  return { text, bold: bold === true };
}
