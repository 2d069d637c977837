import { divideRounded } from '../../money/decimal.ts';
import { formatPercent, formatPercentFixed } from '../../money/percent.ts';
import { digitSlip, findPercents, type WrittenPercent } from '../../text/typed-number.ts';
import type { ProseField, ProseParagraph } from '../prose.ts';
import { touchesLive } from '../prose-edit.ts';
import type { CheckContext } from '../rule.ts';
import { subjectBefore } from './figure-subject.ts';
import { type KnownPercent, knownPercents } from './known-percents.ts';

type PercentVerdict =
  | { readonly kind: 'equal'; readonly percent: KnownPercent | null }
  | { readonly kind: 'differs'; readonly percents: readonly KnownPercent[] }
  | { readonly kind: 'unknown' };

export interface TypedPercent {
  readonly field: ProseField;
  readonly paragraph: number;
  readonly written: WrittenPercent;
  readonly text: string;
  readonly verdict: PercentVerdict;
}

const SHARE =
  /占(?:比|(?:本年|全年|总)?(?:支出|收入)(?:合计|总额|总数)?的?)?(?:比例|比重)?(?:为|是|达到?)?\s*$/u;
const RATE = /(?:完成率|执行率|支出率|支付率)(?:为|是|达到?|：)?\s*$/u;
/** Outside the spending section a rate is the department's own only when nothing narrower stands before it. */
const DEPARTMENT_RATE =
  /(?:^|[，,：:]|全年|本年|年度|年|部门|整体)(?:预算)?(?:资金)?(?:支出|执行)率(?:为|是|达到?|：)?\s*$/u;
const SLIP_DIGITS = 4;

const judged = new WeakMap<CheckContext, readonly TypedPercent[]>();

/**
 * Every percentage typed by hand, judged once for all rules. In the spending section all are about money; elsewhere only shares of an
 * amount just named and the department's execution rate are: completion rates of the work are not.
 */
export function typedPercents(context: CheckContext): readonly TypedPercent[] {
  const before = judged.get(context);
  if (before) return before;
  const percents = judgePercents(context);
  judged.set(context, percents);
  return percents;
}

function judgePercents({ report, prose }: CheckContext): TypedPercent[] {
  const known = knownPercents(report);
  return prose.flatMap((field) =>
    field.paragraphs.flatMap((paragraph) =>
      findPercents(paragraph.text)
        .filter(({ start, end }) => !touchesLive(paragraph, start, end))
        .map((written) => ({
          field,
          paragraph: paragraph.index,
          written,
          text: paragraph.text.slice(written.start, written.end),
          verdict: judge(field, paragraph, written, known, report.fiscalYear),
        })),
    ),
  );
}

function judge(
  field: ProseField,
  paragraph: ProseParagraph,
  written: WrittenPercent,
  known: readonly KnownPercent[],
  fiscalYear: number,
): PercentVerdict {
  const spending = field.content === 'spending';
  const meant = meantPercents(paragraph.text.slice(0, written.start), spending, known, fiscalYear);
  if (meant.length === 0 && !spending) return { kind: 'unknown' };
  const candidates = meant.length > 0 ? meant : known;
  const equal = candidates.filter((percent) => writesPercent(written, percent.basisPoints));
  if (equal.length > 0) return { kind: 'equal', percent: sole(written, equal) };
  if (meant.length > 0) return { kind: 'differs', percents: meant };
  const slips = known.filter((percent) => isPercentSlip(written, percent.basisPoints));
  return slips.length > 0 ? { kind: 'differs', percents: slips } : { kind: 'unknown' };
}

/** Which percentages the words before a number can mean: the share of the amount just named, or an execution rate. */
export function meantPercents(
  before: string,
  spending: boolean,
  known: readonly KnownPercent[],
  fiscalYear: number,
): KnownPercent[] {
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const amount = /^(.*?)[\d,，.]+\s*(?:万元|元)[^\d]*$/u.exec(sentence);
  const subject = amount ? subjectBefore(amount[1] ?? '', fiscalYear) : null;
  if (SHARE.test(sentence)) {
    return known.filter(
      ({ kind, key, period }) => kind === 'share' && key === subject?.key && period === subject.period,
    );
  }
  if (!(spending ? RATE : DEPARTMENT_RATE).test(sentence)) return [];
  const rates = known.filter(
    ({ kind, period }) => kind === 'rate' && period === (subject?.period ?? 'current'),
  );
  const own = rates.filter(({ key }) => key === subject?.key);
  return own.length > 0 ? own : rates.filter(({ key }) => key === 'expenditure.total@final');
}

function sole(written: WrittenPercent, equal: readonly KnownPercent[]): KnownPercent | null {
  const [first, ...others] = equal;
  return first && others.length === 0 && printsAs(written, first.basisPoints) ? first : null;
}

/** The live form would print the very same digits. */
export function printsAs(written: WrittenPercent, basisPoints: number): boolean {
  const number = `${written.number}%`;
  return number === formatPercent(basisPoints) || number === formatPercentFixed(basisPoints);
}

function writesPercent(written: WrittenPercent, basisPoints: number): boolean {
  const size = Math.abs(basisPoints);
  if (written.decimals >= 2) return size === written.basisPoints;
  const step = written.decimals === 1 ? 10 : 100;
  return Number(divideRounded(BigInt(size), BigInt(step))) * step === written.basisPoints;
}

function isPercentSlip(written: WrittenPercent, basisPoints: number): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  const typed = digits(written.number);
  return (
    written.decimals === 2 &&
    typed.length >= SLIP_DIGITS &&
    digitSlip(typed, digits(formatPercentFixed(Math.abs(basisPoints)))) !== null
  );
}
