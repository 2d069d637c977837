import { formatPercent } from '../../money/percent.ts';
import { formatPoints } from '../../scoring/points.ts';
import { formatChineseDate, isIsoDate } from '../../text/chinese-date.ts';
import type { LeafPath } from './leaves.ts';

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: { open: '未评', scored: '已评', notApplicable: '不适用' },
  nature: { atLeast: '≥', atMost: '≤', equal: '＝', qualitative: '定性' },
};

/** Fields that hold the program's own ids and settings: that they differ can be said, how cannot. */
const INTERNAL: ReadonlySet<string> = new Set([
  'outlineId',
  'packId',
  'layout',
  'unverified',
  'rolledFrom',
  'indicatorIds',
  'problemIds',
]);

export function isInternal(path: LeafPath): boolean {
  return path.some((name) => INTERNAL.has(name));
}

/** A number as its tab writes it. */
export function numberText(path: LeafPath, value: number): string {
  const field = path.at(-1);
  if (field === 'points') return `${formatPoints(value)} 分`;
  if (field === 'completion') return formatPercent(value);
  return String(value);
}

/** A line as its tab writes it. */
export function lineText(path: LeafPath, value: string): string {
  const choice = CHOICES[path.at(-1) ?? '']?.[value];
  return choice ?? (isIsoDate(value) ? formatChineseDate(value) : value);
}
