import { parseDecimal, rescale } from '../../money/decimal.ts';
import type { Points } from '../../scoring/pack.ts';
import { type FormCell, oneLine } from './form-view.ts';

/** A group or indicator name with the weight printed in it, if any: 履职效能（50分） → 履职效能, 5000. */
export interface LevelText {
  readonly text: string;
  /** hundredths of a point */
  readonly weight: Points | null;
  /** false where a bare number in brackets may as well be a numbering: 工作任务（1） */
  readonly weightSure: boolean;
}

const MARKED =
  /^(.*?)[（(【[]\s*(?:权重|分值|标准分|共)?\s*[:：]?\s*(\d+(?:[.．]\d+)?)\s*(分|%|％)\s*[)）】\]]$/u;
const KEYWORD = /^(.*?)[（(]\s*(?:权重|分值|标准分)\s*[:：]?\s*(\d+(?:\.\d+)?)\s*[)）]$/u;
const TRAILING = /^(.*[^\d.（(])(\d+(?:\.\d+)?)\s*分$/u;
const BARE = /^(.*?)[（(]\s*(\d+(?:\.\d+)?)\s*[)）]$/u;
const ORDINAL = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])\s*/u;

export function levelText(raw: string): LevelText {
  const text = oneLine(raw).replace(ORDINAL, '');
  const sure = MARKED.exec(text) ?? KEYWORD.exec(text) ?? TRAILING.exec(text);
  const match = sure ?? BARE.exec(text);
  const name = match?.[1]?.trim() ?? '';
  const weight = match ? pointsOf(match[2] ?? '') : null;
  if (name === '' || weight === null) return { text, weight: null, weightSure: false };
  return { text: sure ? name : text, weight, weightSure: sure !== null };
}

/** The points a cell states: `5`, `5分`, `（5分）`, `10%` (of 100 points); null when it states none exactly. */
export function pointsOfCell(cell: FormCell): Points | null {
  const decimal = cell.kind === 'number' && cell.percent ? parseDecimal(cell.text) : null;
  if (!decimal) return pointsOf(cell.text);
  const { digits, exact } = rescale(decimal, 4);
  return exact && digits >= 0n ? Number(digits) : null;
}

function pointsOf(text: string): Points | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?:分|%)$/, '');
  const decimal = parseDecimal(plain);
  if (!decimal) return null;
  const { digits, exact } = rescale(decimal, 2);
  return exact && digits >= 0n && digits <= 1_000_000n ? Number(digits) : null;
}
