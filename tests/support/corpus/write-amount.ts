import { formatScaled } from '../../../shared/money/decimal.ts';
import { unitExponent } from '../../../shared/money/fen.ts';
import type { CorpusCell, Statement } from './sheet.ts';
import type { Style } from './style.ts';

/** Decimals each unit is printed with. */
const PLACES = { yuan: 2, qianyuan: 2, wanyuan: 2, baiwanyuan: 4, yiyuan: 6 } as const;

/** An amount as the style prints it; a statement rides on it unless the cell stays blank. */
export function amountCell(fen: number, style: Style, says?: Omit<Statement, 'fen'>): CorpusCell {
  const places = PLACES[style.unit];
  const step = 10 ** (unitExponent(style.unit) - places);
  const printed = Math.round(fen / step);
  if (printed === 0) return zeroCell(style, says);
  const text = formatScaled(BigInt(printed), places);
  const statement = says && { ...says, fen: printed * step };
  return { ...written(text, style), ...(statement && { says: statement }) };
}

function zeroCell(style: Style, says?: Omit<Statement, 'fen'>): CorpusCell {
  if (style.zero === 'blank') return null;
  const value = style.zero === '0' ? 0 : style.zero;
  return { value, ...(says && { says: { ...says, fen: 0 } }) };
}

function written(text: string, style: Style): { value: string | number; formula?: string } {
  const [whole = '', fraction = ''] = text.split('.');
  const commas = (mark: string) => `${whole.replace(/\B(?=(\d{3})+$)/g, mark)}.${fraction}`;
  switch (style.amounts) {
    case 'number':
      return { value: Number(text) };
    case 'formula':
      return { value: Number(text), formula: `SUM(ZZ1,${text})` };
    case 'commas':
      return { value: commas(',') };
    case 'wideCommas':
      return { value: commas('，') };
    case 'fullWidth':
      return { value: wide(text) };
    case 'apostrophe':
      return { value: `'${text}` };
    case 'spaces':
      return { value: ` ${text}  ` };
  }
}

function wide(text: string): string {
  return text.replace(/[\d.]/g, (char) =>
    char === '.' ? '．' : String.fromCharCode(char.charCodeAt(0) + 0xfee0),
  );
}
