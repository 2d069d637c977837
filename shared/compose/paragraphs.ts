import type { ReportPath } from '../report/paths.ts';
import type { Inline, RichText } from '../report/rich-text.ts';
import type { DocumentRun, ParagraphBlock } from './document.ts';
import { type LiveContext, liveText } from './live-text.ts';

const SENTENCE_END = /[。！？；…”』）)]$/u;

/** Resolves live figures and facts of one run list into text. */
export function composeRuns(inlines: readonly Inline[], context: LiveContext): DocumentRun[] {
  return inlines.map((inline): DocumentRun => {
    const emphasis = inline.bold ? { bold: true } : {};
    if (inline.kind === 'text') return { text: inline.text, ...emphasis };
    const { text, missing } = liveText(inline, context);
    const origin = inline.kind === 'figure' ? { figure: { key: inline.key, period: inline.period } } : {};
    return { text, ...emphasis, ...origin, ...(missing ? { missing } : {}) };
  });
}

/** Prose as body paragraphs; empty paragraphs are not printed. */
export function composeText(text: RichText, path: ReportPath, context: LiveContext): ParagraphBlock[] {
  return text
    .map((paragraph) => composeRuns(paragraph.inlines, context))
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
