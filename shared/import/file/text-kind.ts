const SAMPLE_BYTES = 16_384;

export type TextKind = 'html' | 'spreadsheetml' | 'rtf' | 'csv' | 'text';

/** What a file of plain characters is, or null when it holds bytes no text has. */
export function textKindOf(bytes: Uint8Array): TextKind | null {
  const sample = asciiSample(bytes);
  if (sample === null) return null;
  const start = sample.trimStart().toLowerCase();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('mime-version:')) return 'html';
  if (start.startsWith('<')) return markupKind(start);
  return looksSeparated(sample) ? 'csv' : 'text';
}

function markupKind(start: string): TextKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && start.includes('<?xml')) {
    return 'spreadsheetml';
  }
  if (/<(!doctype html|html|table|head|body|meta|style|div)\b/.test(start)) return 'html';
  return 'text';
}

/** The beginning of the file with every non-ASCII byte as `?`; UTF-16 is folded to one byte per character. */
function asciiSample(bytes: Uint8Array): string | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const wide = little || big;
  const skip = wide ? 2 : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let sample = '';
  for (let at = skip; at < Math.min(bytes.length, SAMPLE_BYTES); at += wide ? 2 : 1) {
    const low = bytes[big ? at + 1 : at] ?? 0;
    const high = wide ? (bytes[big ? at : at + 1] ?? 0) : 0;
    if (high === 0 && low < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(low)) return null;
    sample += high !== 0 || low >= 0x80 ? '?' : String.fromCharCode(low);
  }
  return sample;
}

/** Separated values: at least two lines, most of them with the same number of the same separator. */
function looksSeparated(sample: string): boolean {
  const lines = sample
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 40);
  return [',', '\t', ';'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const commonest = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
    return lines.length >= 2 && commonest >= 2 && commonest * 2 >= lines.length;
  });
}
