import { join, resolve, sep } from 'node:path';

/**
 * The file below `root` (absolute) that a URL's path asks for; null for a path that leads out of it, by dots, encoded
 * dots or backslashes, or that is no path at all.
 */
export function pageFile(root: string, pathname: string): string | null {
  const decoded = decode(pathname);
  if (decoded === null || decoded.includes('\0')) return null;
  const file = resolve(join(root, decoded === '/' ? '/index.html' : decoded));
  return file.startsWith(root + sep) ? file : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    // `%E0%A4%A`: not the encoding of any text
    if (error instanceof URIError) return null;
    throw error;
  }
}
