import { xmlText } from '../files/xml-text.ts';

/** An element of an XML part, its name with the prefix this program uses for its namespace. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Far beyond any document; a walk over the tree may recurse. */
const MAX_DEPTH = 400;

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Namespaces this program reads, transitional and strict, and the prefix each is read under. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/,
    'w',
  ],
  [/^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/, 'mc'],
];

/**
 * Reads one XML part of an office file. Document type declarations are refused, so there are no entities but the five
 * of XML and nothing is ever fetched.
 * @throws Error when the text is not well-formed, declares a document type or is nested too deeply
 */
export function parseXml(text: string): XmlElement {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const prefixes = new Map<string, string>();
  TOKEN.lastIndex = 0;
  const source = text.replace(/^\uFEFF/, '');
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) throw new Error('malformed XML');
    const [, data, closing, name, attributes = '', selfClosing, plain] = match;
    const parent = open.at(-1) ?? top;
    if (data !== undefined) parent.children.push(data);
    else if (plain !== undefined) parent.children.push(xmlText(plain));
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length === 1 || parent.name !== canonical(name, prefixes)) throw new Error(`stray </${name}>`);
      open.pop();
    } else {
      const read = attributesOf(attributes, prefixes);
      const element: OpenElement = { name: canonical(name, prefixes), attributes: read, children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
      if (open.length > MAX_DEPTH) throw new Error('nested too deeply');
    }
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root || open.length > 1) throw new Error('unfinished XML');
  return root;
}

/** The elements among the children. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child element with one of the names. */
export function childNamed(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return element && elementsOf(element).find((child) => names.includes(child.name));
}

/** All text below an element. */
export function textBelow(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textBelow(child))).join('');
}

function attributesOf(source: string, prefixes: Map<string, string>): Record<string, string> {
  const attributes: Record<string, string> = {};
  const pairs = [...source.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, xmlText(double ?? single ?? '')] as const,
  );
  for (const [name, value] of pairs) {
    const known = name.startsWith('xmlns:') && PREFIXES.find(([namespace]) => namespace.test(value));
    if (known) prefixes.set(name.slice('xmlns:'.length), known[1]);
  }
  for (const [name, value] of pairs) attributes[canonical(name, prefixes)] = value;
  return attributes;
}

function canonical(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? undefined : prefixes.get(name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}${name.slice(colon)}`;
}
