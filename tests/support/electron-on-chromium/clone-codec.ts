/** Values as text and back, the same on both sides of the process border. */
export interface CloneCodec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Carries what the structured clone algorithm keeps (dates, big integers, maps, sets, errors, bytes, NaN, undefined)
 * through JSON. Cyclic values are refused, unlike in Electron.
 * Self-contained on purpose: its source text is injected into the page.
 */
export function createCloneCodec(): CloneCodec {
  const tag = (name: string, v?: unknown) => ({ $: name, v });
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) {
      text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    }
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
    const raw = atob(text);
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
    return bytes;
  };
  const bytesOf = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

  const packObject = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (value instanceof Date) return tag('date', value.getTime());
    if (value instanceof RegExp) return tag('regexp', [value.source, value.flags]);
    if (value instanceof Map)
      return tag(
        'map',
        [...value].map(([k, v]) => [pack(k), pack(v)]),
      );
    if (value instanceof Set) return tag('set', [...value].map(pack));
    if (value instanceof Error) return tag('error', [value.name, value.message]);
    if (value instanceof ArrayBuffer) return tag('buffer', toBase64(new Uint8Array(value)));
    if (ArrayBuffer.isView(value)) {
      const name = value.constructor.name === 'Buffer' ? 'Uint8Array' : value.constructor.name;
      return tag('view', [name, toBase64(bytesOf(value))]);
    }
    const entries = Object.entries(value).map(([k, v]): [string, unknown] => [k, pack(v)]);
    return '$' in value ? tag('object', entries) : Object.fromEntries(entries);
  };
  const pack = (value: unknown): unknown => {
    if (value === undefined) return tag('undefined');
    if (typeof value === 'bigint') return tag('bigint', String(value));
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
      return tag('number', Object.is(value, -0) ? '-0' : String(value));
    }
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new Error('An object could not be cloned.');
    return typeof value === 'object' && value !== null ? packObject(value) : value;
  };

  const unpackTagged = (name: unknown, v: unknown): unknown => {
    const list = Array.isArray(v) ? v : [];
    const pairs = (): [unknown, unknown][] => list.map((pair) => [unpack(pair[0]), unpack(pair[1])]);
    if (name === 'undefined') return undefined;
    if (name === 'bigint') return BigInt(String(v));
    if (name === 'number') return Number(v);
    if (name === 'date') return new Date(Number(v));
    if (name === 'regexp') return new RegExp(list[0], list[1]);
    if (name === 'map') return new Map(pairs());
    if (name === 'set') return new Set(list.map(unpack));
    if (name === 'error') return Object.assign(new Error(list[1]), { name: list[0] });
    if (name === 'buffer') return fromBase64(String(v)).buffer;
    if (name === 'object') return Object.fromEntries(list.map(([k, item]) => [k, unpack(item)]));
    const bytes = fromBase64(list[1]);
    const View = Reflect.get(globalThis, list[0]);
    return new View(bytes.buffer, 0, bytes.byteLength / (View.BYTES_PER_ELEMENT ?? 1));
  };
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (typeof value !== 'object' || value === null) return value;
    if ('$' in value) return unpackTagged(value.$, 'v' in value ? value.v : undefined);
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, unpack(v)]));
  };

  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}
