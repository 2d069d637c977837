import { figureLabel } from '../../figures/keys.ts';
import type { Inline } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';
import {
  findAmounts,
  findPercents,
  type WrittenAmount,
  type WrittenPercent,
} from '../../text/typed-number.ts';
import type { ProseParagraph } from '../prose.ts';
import { touchesLive } from '../prose-edit.ts';
import { type KnownAmount, knownAmounts, writesFen } from './known-amounts.ts';
import { type KnownPercent, knownPercents } from './known-percents.ts';
import { liveAmount } from './live-replacement.ts';
import { namedAmount, writtenInFull } from './typed-amounts.ts';
import { meantPercents, printsAs } from './typed-percents.ts';

/** One thing a typed number can be linked with. */
export interface LinkChoice {
  /** `项目支出·决算`, `基本支出·决算÷本年支出合计·决算` */
  readonly label: string;
  /** what takes the number's place */
  readonly with: readonly Inline[];
}

/** A number typed by hand that some figure of the report prints as well. */
export interface TypedLink {
  readonly start: number;
  readonly end: number;
  /** the likeliest first; at least one */
  readonly choices: readonly LinkChoice[];
}

/** What numbers are compared with; made once for one state of the figures. */
export interface KnownNumbers {
  readonly report: Report;
  readonly amounts: readonly KnownAmount[];
  readonly percents: readonly KnownPercent[];
}

/** More would be a guess, not a choice. */
const MOST_CHOICES = 6;

export function knownNumbers(report: Report): KnownNumbers {
  return { report, amounts: knownAmounts(report), percents: knownPercents(report) };
}

/**
 * The numbers of a paragraph that can be linked without changing what is printed, in order.
 * @param spending true in （四）部门整体支出情况, where every percentage is about money
 */
export function typedLinks(paragraph: ProseParagraph, known: KnownNumbers, spending: boolean): TypedLink[] {
  const { text } = paragraph;
  const amounts = findAmounts(text).map((written) => ({
    ...written,
    choices: amountChoices(text, written, known),
  }));
  const percents = findPercents(text).map((written) => ({
    ...written,
    choices: percentChoices(text, written, known, spending),
  }));
  return [...amounts, ...percents]
    .filter(({ start, end, choices }) => choices.length > 0 && !touchesLive(paragraph, start, end))
    .map(({ start, end, choices }) => ({ start, end, choices: choices.slice(0, MOST_CHOICES) }))
    .toSorted((a, b) => a.start - b.start);
}

/** The figure the words name comes first; without it, only a number written to the full is one. */
function amountChoices(text: string, written: WrittenAmount, known: KnownNumbers): LinkChoice[] {
  if (written.unit !== 'wanyuan' && written.unit !== 'yuan') return [];
  const named = namedAmount(known.report, text, written);
  if (named && !writesFen(written, named.fen)) return [];
  const exact = known.amounts.filter(({ fen }) => fen === written.fen);
  const isNamed = ({ key, period }: KnownAmount) => key === named?.key && period === named.period;
  const equal = writtenInFull(written) ? exact : exact.filter(isNamed);
  const unit = text.slice(written.numberEnd, written.end).trim();
  return [...equal.filter(isNamed), ...equal.filter((one) => !isNamed(one))].map((figure) => ({
    label: figureLabel(figure.key, figure.period),
    with: liveAmount(figure, written.unit === 'yuan', unit),
  }));
}

function percentChoices(
  text: string,
  written: WrittenPercent,
  { report, percents }: KnownNumbers,
  spending: boolean,
): LinkChoice[] {
  const meant = meantPercents(text.slice(0, written.start), spending, percents, report.fiscalYear);
  const candidates = meant.length > 0 || !spending ? meant : percents;
  return candidates
    .filter(({ basisPoints }) => printsAs(written, basisPoints))
    .map(({ key, period, as, formula }) => ({ label: formula, with: [{ kind: 'figure', key, period, as }] }));
}
