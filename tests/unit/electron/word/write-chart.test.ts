import { describe, expect, it } from 'vitest';
import { writtenDocxPictures } from '../../../../electron/word/read-back.ts';
import { writeDocx } from '../../../../electron/word/write-report.ts';
import { chartLook } from '../../../../shared/compose/chart-look.ts';
import type { ChartBlock } from '../../../../shared/compose/document.ts';
import { chartedDocument } from '../../../support/charted-report.ts';
import { DocxFile, paragraphText, wordAttribute, wordElements } from '../../../support/docx-text.ts';
import { stubPictures } from '../../../support/stub-pictures.ts';

const EMU_PER_MM = 36_000;
const document = chartedDocument();
const pictures = stubPictures(document);
const charts = document.blocks.filter((block): block is ChartBlock => block.kind === 'chart');
const bytes = await writeDocx(document, pictures);
const file = new DocxFile(bytes);
const body = file.part('word/document.xml');
const paragraphs = wordElements(body, 'p');
const drawings = wordElements(body, 'drawing');

const textOf = (paragraph: Element | undefined) => paragraph && paragraphText(paragraph);
const styleOf = (paragraph: Element | undefined) => paragraph && wordAttribute(paragraph, 'pStyle', 'val');

describe('a chart in a Word file', () => {
  it('is a picture that says in words what it shows', () => {
    expect(writtenDocxPictures(bytes)).toEqual(
      charts.map(({ chart }) => ({
        alternative: chart.alternative,
        bytes: Buffer.from(pictures.get(chart.id) ?? []),
      })),
    );
  });

  it('is as wide as the text and as high as in the PDF', () => {
    const sizes = drawings.map((drawing) => drawing.getElementsByTagName('wp:extent')[0]);
    const wanted = charts.map(({ chart }) => chartLook(chart, document.layout));
    expect(sizes.map((size) => Math.round(Number(size?.getAttribute('cx')) / EMU_PER_MM))).toEqual(
      wanted.map(({ widthMm }) => Math.round(widthMm)),
    );
    expect(sizes.map((size) => Math.round(Number(size?.getAttribute('cy')) / EMU_PER_MM))).toEqual(
      wanted.map(({ heightMm }) => Math.round(heightMm)),
    );
  });

  it('stands on the page of its caption, which is the paragraph below it', () => {
    const at = paragraphs.findIndex((paragraph) => wordElements(paragraph, 'drawing').length > 0);
    expect(styleOf(paragraphs[at])).toBe('ReportChart');
    expect(styleOf(paragraphs[at + 1])).toBe('ReportChartCaption');
    expect(textOf(paragraphs[at + 1])).toBe(charts[0]?.caption);
  });

  it('is not cut by the exact lines of the text', () => {
    const style = wordElements(file.part('word/styles.xml'), 'style').find(
      (entry) => entry.getAttribute('w:styleId') === 'ReportChart',
    );
    expect(style && wordElements(style, 'spacing')[0]?.getAttribute('w:lineRule')).toBe('auto');
    expect(style && wordElements(style, 'keepNext')).toHaveLength(1);
  });

  it('is never left out unnoticed', async () => {
    await expect(writeDocx(document)).rejects.toThrow('no picture of the chart composition');
  });
});
