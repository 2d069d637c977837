import { formatWanyuan, formatYuan } from '../../money/format-amount.ts';
import type { Inline } from '../../report/rich-text.ts';
import type { ProseField } from '../prose.ts';
import type { Replacement } from '../prose-edit.ts';
import type { KnownAmount } from './known-amounts.ts';
import type { TypedAmount } from './typed-amounts.ts';

/**
 * Puts the live figure where an amount was typed, number and unit together; plain digits in one-line titles,
 * which cannot hold live figures.
 * @param keepUnit false when the unit itself was wrong: the amount is then written in 万元
 */
export function amountReplacement(
  { field, paragraph, written, text }: TypedAmount,
  figure: KnownAmount,
  keepUnit: boolean,
): Replacement {
  const yuan = keepUnit && written.unit === 'yuan';
  const unit = keepUnit && written.unit === 'yuan' ? text.slice(written.numberEnd - written.start) : '万元';
  return {
    paragraph,
    start: written.start,
    end: written.end,
    with: amountInlines(field, figure, yuan, unit),
  };
}

function amountInlines(field: ProseField, figure: KnownAmount, yuan: boolean, unit: string): Inline[] {
  if (field.rich) return liveAmount(figure, yuan, unit);
  const text = yuan ? formatYuan(figure.fen) : formatWanyuan(figure.fen);
  return [
    { kind: 'text', text },
    { kind: 'text', text: unit },
  ];
}

/** A figure in 元 or 万元 as a live run, with the unit behind it as it was written. */
export function liveAmount({ key, period }: KnownAmount, yuan: boolean, unit: string): Inline[] {
  return [
    { kind: 'figure', key, period, as: { kind: yuan ? 'yuan' : 'wanyuan' } },
    { kind: 'text', text: unit },
  ];
}
