import type { GoalIndicator } from '../../report/schema.ts';
import { normaliseLabel } from '../workbook/label-text.ts';
import { oneLine } from './form-view.ts';
import type { FormIndicator, GoalFormReading } from './goal-reading.ts';

type Nature = GoalIndicator['nature'];

const LONGEST_LINE = 500;
const NOT_APPLICABLE = /^(?:不适用|无|-+|—+|\/)$/;
const SIGN: readonly (readonly [Nature, RegExp])[] = [
  ['atLeast', /^(?:≥|>=|≧|大于(?:或)?等于|不低于|不少于|不小于|至少)/],
  ['atMost', /^(?:≤|<=|≦|小于(?:或)?等于|不超过|不高于|不大于|不多于|控制在)/],
  ['equal', /^(?:=|＝|等于)/],
];
/** A unit with the limit written behind it: 天以内, %以上. */
const BOUND = /^(.*?)(及?以[上下内]|之?内)?$/u;
const NUMBER = /^(\d[\d,]*(?:\.\d+)?)([^\d\s]{0,8})$/u;

/**
 * The form's indicators of this year as goals of a report; ids are the caller's. A target is taken apart
 * (`≥95%` → atLeast, 95, %) only where nothing but a sign, a number and a unit is written; any other wording
 * stays whole, as qualitative. Lines that say 不适用 are left out.
 */
export function goalIndicatorsFrom(reading: GoalFormReading): Omit<GoalIndicator, 'id'>[] {
  return reading.indicators
    .filter(({ name, scope }) => scope === 'annual' && !NOT_APPLICABLE.test(normaliseLabel(name)))
    .map((indicator) => {
      const { nature, target, unit } = targetOf(indicator);
      return {
        level1: cut(indicator.level1),
        level2: cut(indicator.level2),
        name: cut(indicator.name),
        nature,
        target: cut(target),
        unit: cut(unit),
        actual: cut(withoutUnit(indicator.actual, unit)),
      };
    });
}

function targetOf(indicator: FormIndicator): { nature: Nature; target: string; unit: string } {
  const written = oneLine(indicator.target);
  const printed = oneLine(indicator.unit);
  const plain = written.normalize('NFKC').replace(/\s/g, '');
  const sign = SIGN.find(([, word]) => word.test(plain));
  const rest = sign ? plain.replace(sign[1], '') : plain;
  const number = NUMBER.exec(rest);
  // The report prints a unit behind the actual value as well, which must then be a number too.
  const counted =
    indicator.actual === '' || NUMBER.test(indicator.actual.normalize('NFKC').replace(/\s/g, ''));
  const whole = { nature: 'qualitative' as const, target: `${written}${printed}`, unit: '' };
  if (!number || !counted || /定性/.test(indicator.nature)) return whole;
  const [, unit = '', bound = ''] = BOUND.exec(number[2] ?? '') ?? [];
  if (unit !== '' && printed !== '' && normaliseLabel(printed) !== unit) return whole;
  const nature = sign?.[0] ?? natureOf(indicator.nature) ?? natureOfBound(bound);
  return { nature, target: number[1] ?? '', unit: printed || unit };
}

function natureOf(printed: string): Nature | null {
  const sign = printed.normalize('NFKC').trim();
  if (/^正向/.test(sign)) return 'atLeast';
  if (/^[反逆负]向/.test(sign)) return 'atMost';
  return SIGN.find(([, word]) => word.test(sign))?.[0] ?? null;
}

function natureOfBound(bound: string): Nature {
  if (bound === '') return 'equal';
  return bound.endsWith('上') ? 'atLeast' : 'atMost';
}

/** The report prints the unit behind the actual value; it must not stand there twice. */
function withoutUnit(actual: string, unit: string): string {
  const text = oneLine(actual);
  const number = NUMBER.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return number && unit !== '' && number[2] === unit ? (number[1] ?? '') : text;
}

function cut(text: string): string {
  return text.slice(0, LONGEST_LINE);
}
