import type { ReportPath } from '../report/paths.ts';
import type { Inline, RichText } from '../report/rich-text.ts';
import type { DocumentRun, ParagraphBlock, RunSource } from './document.ts';
import { type LiveContext, liveText } from './live-text.ts';

const SENTENCE_END = /[。！？；…”』）)]$/u;

/** A paragraph of a text of the report. */
type ParagraphPlace = Omit<RunSource, 'inline'>;

/** Resolves live figures and facts of one run list into text. */
export function composeRuns(
  inlines: readonly Inline[],
  context: LiveContext,
  place: ParagraphPlace,
): DocumentRun[] {
  return inlines.map((inline, index): DocumentRun => {
    const source = { ...place, inline: index };
    const emphasis = inline.bold ? { bold: true } : {};
    if (inline.kind === 'text') return { text: inline.text, source, ...emphasis };
    const { text, missing } = liveText(inline, context);
    const origin = inline.kind === 'figure' ? { figure: { key: inline.key, period: inline.period } } : {};
    return { text, source, ...emphasis, ...origin, ...(missing ? { missing } : {}) };
  });
}

/**
 * Prose as body paragraphs; empty paragraphs are not printed.
 * @param path where the paragraphs lead to
 * @param from where the first of them stands in the report, when that is another place
 */
export function composeText(
  text: RichText,
  path: ReportPath,
  context: LiveContext,
  from: ParagraphPlace = { path, paragraph: 0 },
): ParagraphBlock[] {
  return text
    .map((paragraph, index) =>
      composeRuns(paragraph.inlines, context, { path: from.path, paragraph: from.paragraph + index }),
    )
    .filter((runs) => runs.some((run) => run.text.trim() !== ''))
    .map((runs) => bodyParagraph(runs, path));
}

export function bodyParagraph(runs: readonly DocumentRun[], path?: ReportPath): ParagraphBlock {
  return { kind: 'paragraph', role: 'body', runs, ...(path ? { path } : {}) };
}

/** Runs without the sentence mark at their end, so that a clause can follow. */
export function withoutFinalStop(runs: readonly DocumentRun[]): DocumentRun[] {
  const last = runs.at(-1);
  if (!last) return [];
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/[。；，、\s]+$/u, '') }];
}

/** Runs that end a sentence: 。 is added where no mark stands yet. */
export function withFinalStop(runs: readonly DocumentRun[]): DocumentRun[] {
  const text = runs.map((run) => run.text).join('');
  if (text === '' || SENTENCE_END.test(text)) return [...runs];
  return [...runs, { text: '。' }];
}
