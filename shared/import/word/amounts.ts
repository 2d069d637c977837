import { unitOfWord } from '../../money/fen.ts';
import { wanyuanForEditing } from '../../money/format-amount.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { AmountFact } from './placed-schemas.ts';

const LINK = '(?:合计|总额|总计|总数|决算|执行|实际|支出|数|共计|共|为|是|[：:]){0,4}';
const AMOUNT = '(\\d[\\d,，]*(?:\\.\\d+)?)(亿元|万元|千元|元)';

/** How the prose of a report names its main amounts; a part (财政拨款收入, 基本支出) is not taken for the whole. */
const PATTERNS = {
  income: new RegExp(`(?<!拨款|事业|补助|其他|经营|上缴)收入${LINK}${AMOUNT}`),
  expenditure: new RegExp(`(?<!基本|项目|拨款|事业|经营|其他|经费)支出${LINK}${AMOUNT}`),
  basic: new RegExp(`基本支出${LINK}${AMOUNT}`),
  project: new RegExp(`项目支出${LINK}${AMOUNT}`),
  threePublic: new RegExp(`三公[”"]?经费${LINK}${AMOUNT}`),
} as const;

type AmountName = keyof typeof PATTERNS;

/** The main amounts stated in the texts, the first text that states one deciding. Texts are without blanks. */
export function amountsIn(texts: readonly string[]): Record<AmountName, AmountFact | null> {
  const find = (name: AmountName) => {
    for (const text of texts) {
      const amount = amountOf(PATTERNS[name].exec(text));
      if (amount) return amount;
    }
    return null;
  };
  return {
    income: find('income'),
    expenditure: find('expenditure'),
    basic: find('basic'),
    project: find('project'),
    threePublic: find('threePublic'),
  };
}

function amountOf(match: RegExpExecArray | null): AmountFact | null {
  const [, digits = '', word = ''] = match ?? [];
  const unit = unitOfWord(word);
  const parsed = unit && parseAmount(digits, unit);
  if (parsed?.kind !== 'amount') return null;
  return { wanyuan: wanyuanForEditing(parsed.fen), fen: parsed.fen, raw: `${digits}${word}` };
}
