import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/word/write-report.ts';
import type { ReportDocument, TableBlock } from '../../../../shared/compose/document.ts';
import { composeTableOfContents } from '../../../../shared/compose/table-of-contents.ts';
import { DocxFile, wordElements } from '../../../support/docx-text.ts';
import { figuresTable, moneyCell, sampleDocument, textCell } from '../../../support/report-document.ts';

/** Order of children by ECMA-376 part 1, annex A (wml.xsd): Word refuses or mends a file that breaks it. */
const ORDER: Readonly<Record<string, string>> = {
  pPr:
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr:
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
    'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  tbl: 'tblPr tblGrid tr',
  body: 'p tbl sdt sectPr',
};

const wide: TableBlock = {
  ...figuresTable(),
  columnWidths: Array.from({ length: 9 }, () => 1),
  header: [Array.from({ length: 9 }, (_, index) => textCell(`第${index}列`))],
  rows: [
    [textCell('合计', { columnSpan: 2, rowSpan: 2 }), ...Array.from({ length: 7 }, () => moneyCell(100))],
    [],
  ],
};

function everything(): ReportDocument {
  const document = sampleDocument([figuresTable(12), wide]);
  return {
    ...document,
    layout: { ...document.layout, versionCode: true },
    version: { reportId: '00000000-0000-4000-8000-000000000000', revision: 7, code: 'K7M29QXD' },
    blocks: [...composeTableOfContents(document.blocks), ...document.blocks],
  };
}

const file = new DocxFile(await writeDocx(everything()));
const parts = file.names().filter((name) => /^word\/(document|styles|footer\d+|settings)\.xml$/.test(name));

describe('every part of a Word file', () => {
  it.each(parts)('%s has its elements in the order of the schema', (name) => {
    const part = file.part(name);
    for (const [parent, order] of Object.entries(ORDER)) {
      const known = order.split(' ');
      for (const element of wordElements(part, parent)) {
        const children = [...element.children].map(({ localName }) => localName);
        expect(children.filter((child) => !known.includes(child) && !/^bookmark/.test(child))).toEqual([]);
        const positions = children.map((child) => known.indexOf(child)).filter((position) => position >= 0);
        if (parent === 'body') expect(positions.at(-1)).toBe(known.indexOf('sectPr'));
        else expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      }
    }
  });

  it.each(parts)('%s takes no font from a theme', (name) => {
    for (const fonts of wordElements(file.part(name), 'rFonts')) {
      expect(fonts.getAttributeNames().filter((attribute) => /theme/i.test(attribute))).toEqual([]);
    }
  });

  it('has the Chinese hint on every run of the text', () => {
    const runs = wordElements(file.part('word/document.xml'), 'r').filter(
      (run) => wordElements(run, 't').length > 0 && !within(run, 'sdt'),
    );
    expect(runs.length).toBeGreaterThan(50);
    const hints = runs.map((run) => wordElements(run, 'rFonts')[0]?.getAttribute('w:hint'));
    expect(new Set(hints)).toEqual(new Set(['eastAsia']));
  });

  it('turns the page for the wide table only, and numbers its pages on', () => {
    const sections = wordElements(file.part('word/document.xml'), 'sectPr');
    const sizes = sections.map((section) => {
      const size = wordElements(section, 'pgSz')[0];
      return [size?.getAttribute('w:orient'), size?.getAttribute('w:w'), size?.getAttribute('w:h')];
    });
    expect(sizes).toEqual([
      ['portrait', '11906', '16838'],
      ['landscape', '16838', '11906'],
      ['portrait', '11906', '16838'],
    ]);
    for (const section of sections)
      expect(wordElements(section, 'pgNumType')[0]?.getAttribute('w:start') ?? null).toBeNull();
  });
});

function within(element: Element, name: string): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.localName === name) return true;
  return false;
}
