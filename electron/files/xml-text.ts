const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text between tags as it was before it was written: `&lt;` → `<`, `&#10;` → line end. What stands for nothing goes. */
export function xmlText(written: string): string {
  if (!written.includes('&')) return written;
  return written.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (_, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity] ?? '';
    const code =
      entity[1] === 'x' || entity[1] === 'X' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
