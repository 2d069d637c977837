import { describe, expect, it } from 'vitest';
import { elementsOf, parseXml, textBelow } from '../../../../electron/word/xml-tree.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('an XML part', () => {
  it('is read under the names this program uses, whatever prefix it has', () => {
    const root = parseXml(`<?xml version="1.0"?><x:p xmlns:x="${WORD}" x:id="1"><x:t>文</x:t></x:p>`);
    expect(root).toMatchObject({ name: 'w:p', attributes: { 'w:id': '1' } });
    expect(elementsOf(root)[0]?.name).toBe('w:t');
  });

  it('gives its text with entities, character references and CDATA', () => {
    expect(textBelow(parseXml('<t>a&lt;&#20013;&#x6587;<![CDATA[<b>]]><!-- c --></t>'))).toBe('a<中文<b>');
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['a missing end', '<a><b></b>'],
    ['a stray end', '<a></b></a>'],
    ['nothing', ''],
    ['endless nesting', `${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`],
  ])('is refused for %s', (_, text) => {
    expect(() => parseXml(text)).toThrow();
  });
});
