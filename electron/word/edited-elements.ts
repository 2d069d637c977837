import { childNamed, textBelow, type XmlElement } from './xml-tree.ts';

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** What an element of a run says; '' for what says nothing. */
export function runText(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textBelow(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'textWrapping'
        ? '\n'
        : '';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

/** Where a bookmark or a comment begins or ends. */
export function isAnchor({ name }: XmlElement): boolean {
  return name === 'w:bookmarkStart' || name === 'w:commentRangeStart' || name === 'w:commentRangeEnd';
}

/** A content control that holds the table of contents. */
export function isContentsControl(control: XmlElement): boolean {
  const gallery = childNamed(childNamed(childNamed(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents';
}

/** A toggle such as `w:b`, which is on unless it says otherwise. */
export function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && !OFF.has(toggle.attributes['w:val'] ?? '1');
}
