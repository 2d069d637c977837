import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/**
 * A free name beside the database for a copy kept for safety, readable in a file manager:
 * `数据.db` → `数据_恢复前_2026-11-22_130501.db`, local time, `_2` and so on when that one is taken.
 */
export function safetyCopyPath(path: string, occasion: string, now: Date): string {
  const extension = extname(path);
  const stem = `${basename(path, extension)}_${occasion}_${fileTimestamp(now)}`;
  for (let count = 1; ; count += 1) {
    const candidate = join(dirname(path), `${stem}${count === 1 ? '' : `_${count}`}${extension}`);
    if (!existsSync(candidate)) return candidate;
  }
}

/** `2026-11-22_130501` in local time: sorts by name, and no character that a file name may not hold. */
export function fileTimestamp(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}_${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}
