import type { CoverLine } from './document.ts';

/** `部门名称：……`; a label of the outline may already end with its colon. */
export function coverLineText({ label, value }: Pick<CoverLine, 'label' | 'value'>): string {
  return `${label.replace(/[：:]\s*$/, '')}：${value}`;
}
