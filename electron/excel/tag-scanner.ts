import { xmlText } from '../files/xml-text.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EXCLAMATION = 0x21;
const HYPHEN = 0x2d;
const QUESTION = 0x3f;
const CDATA = '<![CDATA[';
/** Blanks, tabs and line ends; no other control character may stand in XML. */
const SPACE = 0x20;

/**
 * Walks from tag to tag of an XML part in UTF-8. It looks at bytes and makes no strings, which is what makes it many
 * times quicker than a parser where a part has a million tags. Names are compared without their prefix.
 */
export class TagScanner {
  readonly bytes: Buffer;
  /** just behind what was read last */
  at: number;
  /** the tag read last is `</…>` */
  isClosing = false;
  /** the tag read last to its end was `<…/>` */
  isEmpty = false;
  /** where the value of the attribute read last begins and ends */
  valueFrom = 0;
  valueTo = 0;
  private nameFrom = 0;
  private nameTo = 0;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** On to behind the name of the next tag, over texts, comments and what is left of this one; false at the end. */
  next(): boolean {
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at >= bytes.length) break;
      const first = bytes[at + 1];
      if (first !== EXCLAMATION && first !== QUESTION) {
        this.isClosing = first === SLASH;
        this.at = this.isClosing ? at + 2 : at + 1;
        this.readName();
        return true;
      }
      at = this.behindMarkup(at);
    }
    this.at = bytes.length;
    return false;
  }

  /** Whether the tag or attribute read last has this name, in ASCII. */
  is(name: string): boolean {
    if (this.nameTo - this.nameFrom !== name.length) return false;
    for (let at = 0; at < name.length; at++) {
      if (this.bytes[this.nameFrom + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** On to the next attribute of the tag; false behind its last one, with the tag at its end. */
  attribute(): boolean {
    const { bytes } = this;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at] ?? 0;
      if (byte === GREATER) {
        this.isEmpty = bytes[this.at - 1] === SLASH;
        this.at++;
        return false;
      }
      if (byte > SPACE && byte !== SLASH) return this.readAttribute();
    }
    return false;
  }

  /** The value of the attribute read last, in ASCII. */
  value(): string {
    return this.bytes.toString('latin1', this.valueFrom, this.valueTo);
  }

  /** On to behind the tag, past its attributes. */
  skipAttributes(): void {
    while (this.attribute());
  }

  /** Where the text behind the tag ends: at the next tag, or at the end. */
  textTo(): number {
    let at = this.at;
    while (at < this.bytes.length && this.bytes[at] !== LESS) at++;
    return at;
  }

  /** The text from here to the next tag, as it was before it was written; on to its end. */
  text(): string {
    const { bytes } = this;
    let text = '';
    for (;;) {
      const to = this.textTo();
      text += xmlText(bytes.toString('utf8', this.at, to));
      this.at = to;
      if (bytes[to + 1] !== EXCLAMATION) return text;
      const end = this.behindMarkup(to);
      if (bytes[to + 2] !== HYPHEN) text += bytes.toString('utf8', to + CDATA.length, end - ']]>'.length);
      this.at = end;
    }
  }

  private readName(): void {
    const { bytes } = this;
    let at = this.at;
    this.nameFrom = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === COLON) this.nameFrom = at + 1;
      else if (byte <= SPACE || byte === GREATER || byte === SLASH || byte === EQUALS) break;
    }
    this.nameTo = at;
    this.at = at;
  }

  private readAttribute(): boolean {
    const { bytes } = this;
    this.readName();
    let at = this.at;
    while (at < bytes.length && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) {
      // A name without a value is no XML; the tag is taken to end where it says so.
      if (bytes[at] === GREATER) return this.attribute();
      at++;
    }
    const quote = bytes[at];
    this.valueFrom = at + 1;
    at++;
    while (at < bytes.length && bytes[at] !== quote) at++;
    this.valueTo = at;
    this.at = at + 1;
    return true;
  }

  /** Behind `<!-- … -->`, `<![CDATA[ … ]]>` or `<? … ?>`. */
  private behindMarkup(at: number): number {
    const start = this.bytes.toString('latin1', at, at + 4);
    return this.behind(start === '<!--' ? '-->' : start === '<![C' ? ']]>' : '>', at);
  }

  private behind(mark: string, at: number): number {
    const found = this.bytes.indexOf(mark, at);
    return found === -1 ? this.bytes.length : found + mark.length;
  }
}
