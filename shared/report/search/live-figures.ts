import { liveText } from '../../compose/live-text.ts';
import type { Figures } from '../../figures/figure.ts';
import type { ScoreSummary } from '../../scoring/score.ts';
import type { FigureRun, RichText } from '../rich-text.ts';
import type { Report } from '../schema.ts';
import { TEXT_FIELD_NAMES, TEXT_FIELDS } from '../text-fields.ts';

/** Every live figure in the prose of a report. */
function liveFigures(report: Report): FigureRun[] {
  const texts: RichText[] = [
    ...TEXT_FIELD_NAMES.map((field) => TEXT_FIELDS[field].get(report)),
    ...[...report.tasks.items, ...report.problems, ...report.measures].map(({ content }) => content),
    ...Object.values(report.freeSections),
  ];
  return texts.flatMap((text) =>
    text.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === 'figure')),
  );
}

/** How many places of the prose show something else since the figures were others. */
export function changedFigurePlaces(report: Report, score: ScoreSummary, before: Figures): number {
  const now = { report, score };
  const then = { report: { ...report, figures: before }, score };
  return liveFigures(report).filter((run) => liveText(run, now).text !== liveText(run, then).text).length;
}
