import { figureFen } from '../../figures/resolve.ts';
import { formatWanyuan, formatYuan } from '../../money/format-amount.ts';
import type { Report } from '../../report/schema.ts';
import { digitSlip, findAmounts, significantDigits, type WrittenAmount } from '../../text/typed-number.ts';
import type { ProseField } from '../prose.ts';
import { touchesLive } from '../prose-edit.ts';
import type { CheckContext } from '../rule.ts';
import { subjectBefore } from './figure-subject.ts';
import { explainedAmounts, type KnownAmount, knownAmounts, writesFen } from './known-amounts.ts';

/** What a typed amount turns out to be when held against the figures. */
export type AmountVerdict =
  | { readonly kind: 'equal'; readonly figure: KnownAmount | null }
  /** names a figure, but is another number; or looks like a slip of one figure */
  | {
      readonly kind: 'differs';
      readonly figure: KnownAmount;
      readonly why: 'named' | 'slip' | 'unit' | 'lastYear';
    }
  | { readonly kind: 'unknown' };

export interface TypedAmount {
  readonly field: ProseField;
  readonly paragraph: number;
  readonly written: WrittenAmount;
  /** `172.72万元`, as it stands in the text */
  readonly text: string;
  readonly verdict: AmountVerdict;
}

/** Fewer digits than these match some figure by chance; beside the figure's own name, less is enough. */
const UNIT_DIGITS = { named: 3, unnamed: 4 };
const SLIP_DIGITS = { swapped: 4, one: 5 };

const judged = new WeakMap<CheckContext, readonly TypedAmount[]>();

/** Every amount typed by hand in the prose, judged once for all rules. Live figures are not typed and cannot be wrong. */
export function typedAmounts(context: CheckContext): readonly TypedAmount[] {
  const before = judged.get(context);
  if (before) return before;
  const amounts = judgeAmounts(context);
  judged.set(context, amounts);
  return amounts;
}

function judgeAmounts({ report, prose }: CheckContext): TypedAmount[] {
  const known = knownAmounts(report);
  const explained = explainedAmounts(report, known);
  return prose.flatMap((field) =>
    field.paragraphs.flatMap((paragraph) =>
      findAmounts(paragraph.text)
        .filter(({ start, numberEnd }) => !touchesLive(paragraph, start, numberEnd))
        .map((written) => ({
          field,
          paragraph: paragraph.index,
          written,
          text: paragraph.text.slice(written.start, written.end),
          verdict: judge(written, namedAmount(report, paragraph.text, written), known, explained),
        })),
    ),
  );
}

/** The figure that the words right before an amount name, whether or not it is that amount; null when they name none. */
export function namedAmount(report: Report, text: string, written: WrittenAmount): KnownAmount | null {
  const subject = subjectBefore(text.slice(0, written.start), report.fiscalYear);
  const fen = subject ? figureFen(report.figures, subject.key, subject.period) : null;
  return subject && fen !== null ? { ...subject, fen } : null;
}

function judge(
  written: WrittenAmount,
  named: KnownAmount | null,
  known: readonly KnownAmount[],
  explained: readonly number[],
): AmountVerdict {
  if (named) {
    if (writesFen(written, named.fen)) return { kind: 'equal', figure: named };
    return { kind: 'differs', figure: named, why: whyNamed(written, named, known) };
  }
  const equal = known.filter(({ fen }) => writesFen(written, fen));
  if (equal.length > 0) return { kind: 'equal', figure: soleFigure(written, equal) };
  if (written.fen === 0 || explained.some((fen) => writesFen(written, fen))) {
    return { kind: 'equal', figure: null };
  }
  const unit = known.find((figure) => isUnitSlip(written, figure.fen, UNIT_DIGITS.unnamed));
  if (unit) return { kind: 'differs', figure: unit, why: 'unit' };
  const slip = known.find(({ fen }) => isAmountSlip(written, fen));
  return slip ? { kind: 'differs', figure: slip, why: 'slip' } : { kind: 'unknown' };
}

function whyNamed(written: WrittenAmount, named: KnownAmount, known: readonly KnownAmount[]) {
  if (isUnitSlip(written, named.fen, UNIT_DIGITS.named)) return 'unit';
  const lastYear = known.some(
    ({ key, period, fen }) => period === 'prior' && key === named.key && writesFen(written, fen),
  );
  if (lastYear) return 'lastYear';
  return isAmountSlip(written, named.fen) ? 'slip' : 'named';
}

/** One figure, written to the full: only then is it sure which one the number is. */
function soleFigure(written: WrittenAmount, equal: readonly KnownAmount[]): KnownAmount | null {
  const [first, ...others] = equal;
  return first && others.length === 0 && writtenInFull(written) ? first : null;
}

/** Two decimals or more: 207.48万元 is the figure itself, 207万元 a rounding of it. */
export function writtenInFull(written: WrittenAmount): boolean {
  return (written.unit === 'wanyuan' || written.unit === 'yuan') && written.decimals >= 2;
}

/** Same digits, other unit or a misplaced point: 207.48元, 2074800万元. */
function isUnitSlip(written: WrittenAmount, fen: number, minimum: number): boolean {
  const digits = significantDigits(written.number);
  if (digits.length < minimum || writesFen(written, fen)) return false;
  return digits === significantDigits(formatYuan(fen)) || digits === significantDigits(formatWanyuan(fen));
}

/** One wrong digit, or two swapped, in an amount of the same unit and precision. */
function isAmountSlip(written: WrittenAmount, fen: number): boolean {
  if (written.unit !== 'wanyuan' && written.unit !== 'yuan') return false;
  const digits = (text: string) => text.replace(/\D/g, '');
  const figure = written.unit === 'wanyuan' ? formatWanyuan(fen) : formatYuan(fen);
  const typed = digits(written.number);
  const slip = written.decimals === 2 ? digitSlip(typed, digits(figure)) : null;
  return slip !== null && typed.length >= SLIP_DIGITS[slip];
}
