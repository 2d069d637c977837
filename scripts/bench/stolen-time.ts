import { readFileSync } from 'node:fs';

/** Ticks of processor time: all of it, and what the host of a virtual machine gave to others. Null outside Linux. */
interface Ticks {
  readonly all: number;
  readonly stolen: number;
}

/** Place of `steal` behind the name in the first line of /proc/stat, see proc(5). */
const STEAL = 7;

function ticks(): Ticks | null {
  if (process.platform !== 'linux') return null;
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const counts = line.split(/\s+/).slice(1).map(Number);
  return { all: counts.reduce((sum, count) => sum + count, 0), stolen: counts[STEAL] ?? 0 };
}

/** From now on: the share of this machine's processor time that its host took away, 0 to 1. Null where nobody tells. */
export function watchStolenTime(): () => number | null {
  const before = ticks();
  return () => {
    const now = ticks();
    if (!before || !now || now.all === before.all) return null;
    return (now.stolen - before.stolen) / (now.all - before.all);
  };
}
