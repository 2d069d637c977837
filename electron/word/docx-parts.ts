import { zipEntries } from '../../shared/import/file/zip-entries.ts';
import { unpackPart } from '../files/unpack-part.ts';
import { decodeXml } from '../files/xml-encoding.ts';
import { elementsOf, parseXml, type XmlElement } from './xml-tree.ts';

/** One part unpacks to a few megabytes; this only stops a bomb that lies about its size. */
const MAX_PART_BYTES = 200_000_000;

/** Reads XML parts of an office file by name. */
export interface OfficeParts {
  /** null when there is no such part. @throws Error when it cannot be unpacked */
  readonly text: (name: string) => string | null;
  /** null when there is no such part. @throws Error when it cannot be unpacked or is not well-formed */
  readonly part: (name: string) => XmlElement | null;
}

export function officeParts(bytes: Uint8Array, maxPartBytes = MAX_PART_BYTES): OfficeParts {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const text = (name: string): string | null => {
    const entry = entries.get(name.toLowerCase());
    return entry ? decodeXml(unpackPart(bytes, entry, maxPartBytes)) : null;
  };
  return {
    text,
    part: (name) => {
      const content = text(name);
      return content === null ? null : parseXml(content);
    },
  };
}

/** The part the file opens with, wherever the program that saved it put it. */
export function mainPartName(parts: OfficeParts): string {
  const relations = parts.part('_rels/.rels');
  const main =
    relations &&
    elementsOf(relations).find(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ''));
  return main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml';
}
