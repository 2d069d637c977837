import { type LiveContext, liveText } from '../../../shared/compose/live-text.ts';
import type { FactKey, FactRun, FigureRun } from '../../../shared/report/rich-text.ts';
import { pinyinInitials } from '../palette/pinyin-initials.ts';
import { FORMAT_CHOICES, FORMAT_LABELS, type FormatChoice, figureChoices } from './figure-choices.ts';
import { FACT_LABELS } from './live-origin.ts';
import { unitOf } from './unit-text.ts';

/** Something the list at the caret offers. */
export interface LiveChoice {
  readonly id: string;
  readonly run: FigureRun | FactRun;
  readonly label: string;
  /** 万元, 元, 占比, 执行率, 增减; empty for a fact */
  readonly form: string;
  /** as it would stand in the sentence, unit included */
  readonly value: string;
  readonly missing: boolean;
}

export const FACTS: readonly FactKey[] = ['score', 'grade', 'fiscalYear', 'departmentName'];
const MOST = 60;

/** Everything that can be inserted, amounts first; what has no value yet comes last. */
export function liveChoices(context: LiveContext): LiveChoice[] {
  const figures = FORMAT_CHOICES.flatMap((form) =>
    figureChoices(context.report, form, '').map(({ run, label }) => choice(run, label, context, form)),
  );
  const facts = FACTS.map((fact) => choice({ kind: 'fact', fact }, FACT_LABELS[fact], context));
  const all = [...figures, ...facts];
  return [...all.filter(({ missing }) => !missing), ...all.filter(({ missing }) => missing)];
}

function choice(
  run: FigureRun | FactRun,
  label: string,
  context: LiveContext,
  form?: FormatChoice,
): LiveChoice {
  const { text, missing } = liveText(run, context);
  const unit = run.kind === 'figure' ? unitOf(run.as) : '';
  return {
    id: JSON.stringify(run),
    run,
    label,
    form: form ? FORMAT_LABELS[form] : '',
    value: missing ? '待填' : text + unit,
    missing,
  };
}

/**
 * The choices that answer what was typed: part of a name in characters or the initials of its pinyin, with the form
 * behind it (`项目支出占比`, `xmzc`), or the digits of a value. What begins as typed comes before what only contains it.
 */
export function matchingChoices(choices: readonly LiveChoice[], query: string): LiveChoice[] {
  const wanted = plain(query);
  if (wanted === '') return choices.filter(({ missing }) => !missing).slice(0, MOST);
  const ranked = choices.flatMap((one) => {
    const rank = rankOf(one, wanted);
    return rank === null ? [] : [{ one, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ one }) => one);
}

function rankOf({ label, form, value, missing }: LiveChoice, wanted: string): number | null {
  if (/^[\d.]+%?$/.test(wanted)) {
    const digits = value.replaceAll(',', '');
    if (missing || !digits.includes(wanted)) return null;
    return digits.startsWith(wanted) ? 0 : 1;
  }
  const words = plain(label + form);
  const at = [words, pinyinInitials(words)].map((text) => positionOf(text, wanted));
  const found = at.filter((position) => position !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** 0 at the beginning, 1 further on, 2 with other characters between; null when it is not there. */
function positionOf(text: string, wanted: string): number | null {
  const at = text.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  for (const character of wanted) {
    from = text.indexOf(character, from) + 1;
    if (from === 0) return null;
  }
  return 2;
}

const plain = (text: string): string => text.replace(/[“”（）·\s,，]/gu, '').toLowerCase();
