import { compose } from '../../compose/compose.ts';
import type { ReportDocument } from '../../compose/document.ts';
import { inlineText, type LiveContext } from '../../compose/live-text.ts';
import type { Outline } from '../../compose/outline.ts';
import type { Paragraph } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';
import type { IndicatorPack } from '../../scoring/pack.ts';
import { scoreReport } from '../../scoring/score.ts';

/** One state of the report with everything that tells what it prints. */
export interface ComparedReport {
  readonly report: Report;
  readonly outline: Outline;
  readonly pack: IndicatorPack;
  readonly document: ReportDocument;
  readonly textOf: (paragraph: Paragraph) => string;
}

export function comparedReport(report: Report, outline: Outline, pack: IndicatorPack): ComparedReport {
  const score = scoreReport(report, pack);
  const context: LiveContext = { report, score };
  return {
    report,
    outline,
    pack,
    document: compose(report, outline, pack, score),
    textOf: ({ inlines }) => inlines.map((inline) => inlineText(inline, context)).join(''),
  };
}
