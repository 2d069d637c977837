import type { SectionDiff } from './diff-reports.ts';

export interface DifferenceCount {
  readonly amounts: number;
  readonly numbers: number;
  readonly texts: number;
}

export function countDifferences(sections: readonly SectionDiff[]): DifferenceCount {
  const sum = (count: (section: SectionDiff) => number) =>
    sections.reduce((total, section) => total + count(section), 0);
  return {
    amounts: sum(({ amounts }) => amounts.length),
    numbers: sum(({ numbers }) => numbers.length),
    texts: sum(({ lines, paragraphs }) => lines.length + paragraphs.length),
  };
}

/** `金额变化 4 处，其他数字 1 处，文字 12 处`; what did not change is left out. */
export function differenceText({ amounts, numbers, texts }: DifferenceCount): string {
  const parts = [
    amounts > 0 ? `金额变化 ${amounts} 处` : '',
    numbers > 0 ? `其他数字 ${numbers} 处` : '',
    texts > 0 ? `文字 ${texts} 处` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '没有差别' : parts.join('，');
}
