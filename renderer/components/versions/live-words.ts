import { liveText } from '../../../shared/compose/live-text.ts';
import type { LiveWords } from '../../../shared/report/diff/mark-paragraph.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { IndicatorPack } from '../../../shared/scoring/pack.ts';
import { scoreReport } from '../../../shared/scoring/score.ts';

/** What the live numbers of two reports read, each in its own report. */
export function liveWords(
  reports: { readonly before: Report; readonly after: Report },
  pack: IndicatorPack,
): LiveWords {
  const wordsOf = (report: Report): LiveWords['before'] => {
    const context = { report, score: scoreReport(report, pack) };
    return (run) => liveText(run, context).text;
  };
  return { before: wordsOf(reports.before), after: wordsOf(reports.after) };
}
