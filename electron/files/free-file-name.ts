import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** The path itself where nothing lies there, else the first free one with a number: `报告(2).docx`. */
export function freeFileName(path: string): string {
  const extension = extname(path);
  const name = basename(path, extension);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : join(dirname(path), `${name}(${number})${extension}`);
    if (!existsSync(candidate)) return candidate;
  }
}
