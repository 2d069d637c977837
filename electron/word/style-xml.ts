import { escapeHtml } from '../../shared/compose/html/escape.ts';

/** What one paragraph style sets; everything left out comes from Normal. Lengths in twips, type in points. */
export interface StyleLook {
  readonly id: string;
  readonly name: string;
  readonly font?: string;
  readonly points?: number;
  /** added to the width of every character */
  readonly characterSpacing?: number;
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  /** exact height of a line, or as high as what stands in it */
  readonly line?: number | 'fit';
  readonly after?: number;
  /** first-line indent of two characters, also given as a length for readers that do not know characters */
  readonly twoCharacters?: number;
  /** of all lines, from the left */
  readonly indent?: number;
  readonly keepNext?: boolean;
  /** false takes the paragraph off the line grid of the page */
  readonly snapToGrid?: boolean;
  /** 0 is the level of `一、` */
  readonly outlineLevel?: number;
}

/** One line, in 240ths of it. */
const SINGLE = 240;

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * `word/styles.xml`. Written here and not by the docx library, because its style options know neither grid, widow
 * control nor the spacing between Chinese and digits, and because it adds unused styles with theme colours.
 * @param looks the first one is Normal
 */
export function stylesXml(looks: readonly StyleLook[]): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${NAMESPACE}">` +
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>' +
    `<w:pPrDefault/></w:docDefaults>${looks.map(styleXml).join('')}</w:styles>`
  );
}

function styleXml(look: StyleLook, index: number): string {
  const isNormal = index === 0;
  const kind = isNormal ? ' w:default="1"' : '';
  const base = isNormal ? '' : '<w:basedOn w:val="Normal"/>';
  const id = `w:type="paragraph"${kind} w:styleId="${look.id}"`;
  return (
    `<w:style ${id}><w:name w:val="${look.name}"/>${base}<w:qFormat/>` +
    `<w:pPr>${paragraphXml(look, isNormal)}</w:pPr><w:rPr>${runXml(look, isNormal)}</w:rPr></w:style>`
  );
}

/** Paragraph properties in the order the schema demands. */
function paragraphXml(look: StyleLook, isNormal: boolean): string {
  const { line, after, twoCharacters, alignment, outlineLevel } = look;
  // Single lines may stand alone: 22 lines fill every page. No mark hangs over the edge, so that lines break as in the
  // PDF. No extra space between Chinese and digits.
  const normal = '<w:widowControl w:val="0"/>';
  const noOverflow = '<w:overflowPunct w:val="0"/>';
  const noAutoSpace = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';
  const lineXml =
    line === undefined
      ? ''
      : ` w:line="${line === 'fit' ? SINGLE : line}" w:lineRule="${line === 'fit' ? 'auto' : 'exact'}"`;
  return [
    look.keepNext ? '<w:keepNext/>' : '',
    isNormal ? normal + noOverflow + noAutoSpace : '',
    look.snapToGrid === false ? '<w:snapToGrid w:val="0"/>' : '',
    line === undefined && after === undefined
      ? ''
      : `<w:spacing w:before="0" w:after="${after ?? 0}"${lineXml}/>`,
    look.indent === undefined ? '' : `<w:ind w:left="${look.indent}"/>`,
    twoCharacters === undefined ? '' : `<w:ind w:firstLineChars="200" w:firstLine="${twoCharacters}"/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
    outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`,
  ].join('');
}

/** Run properties in the order the schema demands. */
function runXml(look: StyleLook, isNormal: boolean): string {
  const { font, points, characterSpacing } = look;
  return [
    font === undefined ? '' : fontsXml(font),
    look.snapToGrid === false ? '<w:snapToGrid w:val="0"/>' : '',
    isNormal ? '<w:color w:val="000000"/>' : '',
    characterSpacing === undefined ? '' : `<w:spacing w:val="${characterSpacing}"/>`,
    points === undefined ? '' : `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`,
  ].join('');
}

function fontsXml(font: string): string {
  const name = escapeHtml(font);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}
