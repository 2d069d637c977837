import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { paragraphText, wordElements } from './docx-text.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PART = 'word/document.xml';

/** A .docx unpacked, its text as a tree. */
export function parseDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const { window } = new JSDOM(strFromU8(files[PART]!), { contentType: 'application/xml' });
  return { files, window };
}

/** A .docx under the hands of somebody who edits it: every method does to the XML what a word processor would do. */
export class EditedDocx {
  readonly #files: Record<string, Uint8Array>;
  readonly #window: InstanceType<typeof JSDOM>['window'];
  readonly #document: Document;

  /** @param parsed the same bytes parsed before: parsing is what takes time */
  constructor(bytes: Uint8Array, parsed = parseDocx(bytes)) {
    this.#files = { ...parsed.files };
    this.#window = parsed.window;
    // A clone of a document is a document.
    this.#document = parsed.window.document.cloneNode(true) as Document;
  }

  bytes(): Uint8Array {
    const xml = new this.#window.XMLSerializer().serializeToString(this.#document);
    return zipSync({ ...this.#files, [PART]: strToU8(xml) });
  }

  /** The paragraphs that say something, outside and inside tables. */
  texts(): string[] {
    const texts = new Map<Element | null, string>();
    for (const words of wordElements(this.#document, 't')) {
      const paragraph = words.closest('p');
      texts.set(paragraph, (texts.get(paragraph) ?? '') + words.textContent);
    }
    return [...texts.values()].filter((text) => text !== '');
  }

  /** Types `to` over `from` in the first paragraph that contains it. */
  replace(from: string, to: string): this {
    const paragraph = this.#paragraphWith(from);
    const at = paragraphText(paragraph).indexOf(from);
    let start = 0;
    let rest = to;
    for (const node of wordElements(paragraph, 't')) {
      const text = node.textContent ?? '';
      const [cutFrom, cutTo] = [Math.max(0, at - start), Math.min(text.length, at + from.length - start)];
      start += text.length;
      if (cutTo < cutFrom || cutFrom >= text.length || cutTo <= 0) continue;
      node.textContent = text.slice(0, cutFrom) + rest + text.slice(cutTo);
      rest = '';
    }
    return this;
  }

  /** Types `words` right behind `anchor`. */
  insertBehind(anchor: string, words: string): this {
    return this.replace(anchor, anchor + words);
  }

  addParagraphAfter(anchor: string, text: string): this {
    const paragraph = this.#paragraphWith(anchor);
    paragraph.after(this.#newParagraph(text, paragraph));
    return this;
  }

  removeParagraph(text: string): this {
    this.#paragraphWith(text).remove();
    return this;
  }

  /** Cuts a paragraph and pastes it behind another: its bookmark goes with it. */
  moveParagraph(text: string, behind: string): this {
    this.#paragraphWith(behind).after(this.#paragraphWith(text));
    return this;
  }

  /** Presses Enter in front of `words`. */
  splitBefore(words: string): this {
    const paragraph = this.#paragraphWith(words);
    const text = paragraphText(paragraph);
    const tail = text.slice(text.indexOf(words));
    this.replace(tail, '');
    paragraph.after(this.#newParagraph(tail, paragraph));
    return this;
  }

  /** Presses Delete at the end of a paragraph: the next one's runs and bookmarks join it. */
  joinWithNext(text: string): this {
    const paragraph = this.#paragraphWith(text);
    const next = paragraph.nextElementSibling;
    for (const child of [...(next?.children ?? [])]) if (child.localName !== 'pPr') paragraph.append(child);
    next?.remove();
    return this;
  }

  /** Makes the runs of a paragraph bold or not. */
  setBold(text: string, bold: boolean): this {
    for (const run of wordElements(this.#paragraphWith(text), 'r')) {
      const properties =
        wordElements(run, 'rPr')[0] ?? run.insertBefore(this.#element('rPr'), run.firstChild);
      for (const old of wordElements(properties, 'b')) old.remove();
      const toggle = this.#element('b');
      if (!bold) toggle.setAttributeNS(WORD, 'w:val', '0');
      properties.append(toggle);
    }
    return this;
  }

  /** Inserts words behind an anchor with 修订 switched on. */
  trackInsertion(anchor: string, words: string): this {
    const run = this.#splitRunAfter(anchor);
    const insertion = this.#tracked('ins');
    insertion.append(this.#newRun(words));
    run.after(insertion);
    return this;
  }

  /** Deletes words with 修订 switched on. */
  trackDeletion(words: string): this {
    const run = this.#splitRunAfter(words);
    const head = wordElements(run, 't')[0]!;
    const text = head.textContent ?? '';
    head.textContent = text.slice(0, text.length - words.length);
    const deletion = this.#tracked('del');
    const gone = this.#newRun(words);
    const deleted = this.#element('delText');
    deleted.textContent = words;
    gone.replaceChildren(deleted);
    deletion.append(gone);
    run.after(deletion);
    return this;
  }

  /** Hangs a comment on a paragraph. */
  comment(text: string, author: string, words: string): this {
    const paragraph = this.#paragraphWith(text);
    const marks = ['commentRangeStart', 'commentRangeEnd'].map((name) => {
      const mark = this.#element(name);
      mark.setAttributeNS(WORD, 'w:id', '0');
      return mark;
    });
    const first = wordElements(paragraph, 'r')[0]!;
    first.before(marks[0]!);
    wordElements(paragraph, 'r').at(-1)!.after(marks[1]!);
    this.#files['word/comments.xml'] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="${WORD}"><w:comment w:id="0" w:author="${author}" w:date="2024-05-20T09:30:00Z"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:comment></w:comments>`,
    );
    return this;
  }

  /** What a copy into a new file leaves: no bookmarks, no properties. */
  withoutMarks(): this {
    for (const name of ['bookmarkStart', 'bookmarkEnd']) {
      for (const mark of wordElements(this.#document, name)) mark.remove();
    }
    delete this.#files['docProps/custom.xml'];
    return this;
  }

  #paragraphWith(text: string): Element {
    const found = wordElements(this.#document, 'p').find((paragraph) =>
      paragraph.textContent?.includes(text),
    );
    if (!found) throw new Error(`no paragraph with “${text}”`);
    return found;
  }

  /** The run that ends right behind `words`, split off from what follows. */
  #splitRunAfter(words: string): Element {
    const run = wordElements(this.#paragraphWith(words), 'r').find((one) =>
      paragraphText(one).includes(words),
    );
    if (!run) throw new Error(`“${words}” is spread over runs`);
    const text = paragraphText(run);
    const end = text.indexOf(words) + words.length;
    wordElements(run, 't')[0]!.textContent = text.slice(0, end);
    if (end < text.length) run.after(this.#newRun(text.slice(end)));
    return run;
  }

  #newParagraph(text: string, like: Element): Element {
    const paragraph = this.#element('p');
    const properties = [...like.children].find((child) => child.localName === 'pPr');
    if (properties) paragraph.append(properties.cloneNode(true));
    paragraph.append(this.#newRun(text));
    return paragraph;
  }

  #newRun(text: string): Element {
    const run = this.#element('r');
    const words = this.#element('t');
    words.setAttribute('xml:space', 'preserve');
    words.textContent = text;
    run.append(words);
    return run;
  }

  #tracked(name: string): Element {
    const element = this.#element(name);
    element.setAttributeNS(WORD, 'w:author', '李局长');
    element.setAttributeNS(WORD, 'w:id', '900');
    return element;
  }

  #element(name: string): Element {
    return this.#document.createElementNS(WORD, `w:${name}`);
  }
}
