import type { GoalIndicator, INDICATOR_NATURES } from '../../../shared/report/schema.ts';

export type Nature = (typeof INDICATOR_NATURES)[number];

export const NATURE_LABELS: Record<Nature, string> = {
  atLeast: '≥',
  atMost: '≤',
  equal: '=',
  qualitative: '定性',
};

/** The columns of the indicator table, in order; 性质 is chosen, the others are text. */
export const INDICATOR_FIELDS = ['level1', 'level2', 'name', 'nature', 'target', 'unit', 'actual'] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

export const FIELD_LABELS: Record<IndicatorField, string> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '指标名称',
  nature: '性质',
  target: '目标值',
  unit: '单位',
  actual: '完成值',
};

export function emptyIndicator(id: string): GoalIndicator {
  return { id, level1: '', level2: '', name: '', nature: 'atLeast', target: '', unit: '', actual: '' };
}

/** Reads 性质 as tables write it: ≥, >=, 大于等于, =, 等于, 定性 … */
export function readNature(text: string): Nature | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^(≥|>=|>|大于等于|不低于|不少于)$/.test(plain)) return 'atLeast';
  if (/^(≤|<=|<|小于等于|不高于|不超过)$/.test(plain)) return 'atMost';
  if (/^(=|等于)$/.test(plain)) return 'equal';
  return /^(定性|定性指标)$/.test(plain) ? 'qualitative' : null;
}
