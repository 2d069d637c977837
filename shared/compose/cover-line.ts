import type { CoverLine } from './document.ts';

/** The label without its colon; a label of the outline may already end with one. */
export function coverLabel({ label }: Pick<CoverLine, 'label'>): string {
  return label.replace(/\s*[：:]\s*$/, '');
}

/** `部门名称：……` */
export function coverLineText(line: Pick<CoverLine, 'label' | 'value'>): string {
  return `${coverLabel(line)}：${line.value}`;
}
