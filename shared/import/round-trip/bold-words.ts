import type { SegmentChange } from './compare-runs.ts';

/** What became bold in the same words, and what is bold no more: `加粗“资产管理方面”；取消加粗“一是”`. */
export function boldWords({ after, pieces, wasBold }: SegmentChange): string {
  const isBold = pieces.flatMap(({ text, bold }) => [...text].map(() => bold));
  const changed = (to: boolean) => stretches([...after], (at) => isBold[at] === to && wasBold[at] !== to);
  return [
    { label: '加粗', words: changed(true) },
    { label: '取消加粗', words: changed(false) },
  ]
    .filter(({ words }) => words.length > 0)
    .map(({ label, words }) => `${label}${words.map((word) => `“${word}”`).join('、')}`)
    .join('；');
}

function stretches(characters: readonly string[], belongs: (at: number) => boolean): string[] {
  const found: string[] = [];
  let current = '';
  for (const [at, character] of characters.entries()) {
    if (belongs(at)) current += character;
    else if (current !== '') {
      found.push(current);
      current = '';
    }
  }
  return current === '' ? found : [...found, current];
}
