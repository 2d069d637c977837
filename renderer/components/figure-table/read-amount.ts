import { BLANK, type Figure, typedFigure } from '../../../shared/figures/figure.ts';
import { parseAmount } from '../../../shared/money/parse-amount.ts';

export type ReadFigure =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problem: string };

const refuse = (problem: string): ReadFigure => ({ ok: false, problem });

/** Reads what was typed into an amount cell in 万元. Nothing is guessed: a dash is neither 0 nor 不适用. */
export function readAmount(text: string): ReadFigure {
  const parsed = parseAmount(text, 'wanyuan');
  switch (parsed.kind) {
    case 'amount':
      if (!parsed.exact) return refuse('金额最细到分，以万元计最多 6 位小数。');
      return { ok: true, figure: typedFigure(parsed.fen) };
    case 'blank':
      return { ok: true, figure: BLANK };
    case 'notApplicable':
      return { ok: true, figure: { state: 'notApplicable', source: { kind: 'typed' } } };
    case 'dash':
      return refuse('短横线看不出是 0 还是没有此项：没有发生请填“0”，没有此项请填“不适用”。');
    case 'notNumber':
      return refuse(`“${text.trim()}”不是金额，请填以万元为单位的数字，例如 207.48。`);
    case 'tooLarge':
      return refuse('金额超出了能够准确记录的范围，请检查是否多输了几位。');
  }
}
