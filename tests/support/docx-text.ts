import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a .docx as XML trees; throws when a part is not well-formed. */
export class DocxFile {
  readonly #files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.#files = unzipSync(bytes);
  }

  names(): string[] {
    return Object.keys(this.#files);
  }

  part(name: string): Document {
    const bytes = this.#files[name];
    if (!bytes) throw new Error(`no part ${name}`);
    return new JSDOM(strFromU8(bytes), { contentType: 'application/xml' }).window.document;
  }
}

/** Elements with a local name of WordprocessingML, in document order. */
export function wordElements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS(WORD, name)];
}

/** A `w:` attribute of the first element with a name below `root`; null when either is missing. */
export function wordAttribute(root: Document | Element, element: string, attribute: string): string | null {
  return wordElements(root, element)[0]?.getAttributeNS(WORD, attribute) ?? null;
}

/** The text of every paragraph that has any, table cells included, in reading order. */
export function docxText(bytes: Uint8Array): string[] {
  return wordElements(new DocxFile(bytes).part('word/document.xml'), 'p')
    .map(paragraphText)
    .filter((text) => text !== '');
}

/** One paragraph's text; a line break is `\n`. */
export function paragraphText(paragraph: Element): string {
  return [...paragraph.getElementsByTagNameNS(WORD, '*')]
    .map((element) =>
      element.localName === 't' ? element.textContent : element.localName === 'br' ? '\n' : '',
    )
    .join('');
}
