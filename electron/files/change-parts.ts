// The entry for Node declares a `require` of its own, as the build does in every module: together they do not load.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

/**
 * The same archive with other text in the named parts.
 * @param options.pack whether it is written for keeping; one that is only read again is not packed
 * @throws Error when the archive cannot be unpacked
 */
export function withChangedParts(
  bytes: Uint8Array,
  names: readonly string[],
  options: { readonly change: (text: string) => string; readonly pack: boolean },
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    names.includes(name) ? strToU8(options.change(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts), options.pack ? {} : { level: 0 });
}
