import type { Paragraph } from 'docx';
import type { ChartId } from '../../shared/charts/chart.ts';
import { chartLook } from '../../shared/compose/chart-look.ts';
import type { ChartBlock } from '../../shared/compose/document.ts';
import type { OutlineLayout } from '../../shared/compose/outline.ts';
import { plainText } from '../../shared/compose/plain-text.ts';
import { type DocxLibrary, textRuns } from './write-runs.ts';
import { STYLE } from './write-styles.ts';

/** PNG by chart; what Word shows in place of a drawing it cannot make itself. */
export type ChartPictures = ReadonlyMap<ChartId, Uint8Array>;

/** The library counts in pixels of a screen. */
const PIXELS_PER_MM = 96 / 25.4;

/**
 * The picture over the width of the text, with the sentence that says the same, and its caption on the same page.
 * @throws Error when there is no picture of the chart
 */
export function chartParts(
  docx: DocxLibrary,
  { chart, caption }: ChartBlock,
  layout: OutlineLayout,
  pictures: ChartPictures,
): Paragraph[] {
  const data = pictures.get(chart.id);
  if (!data) throw new Error(`no picture of the chart ${chart.id}`);
  const { widthMm, heightMm } = chartLook(chart, layout);
  const picture = new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width: widthMm * PIXELS_PER_MM, height: heightMm * PIXELS_PER_MM },
    altText: { name: plainText(caption), description: plainText(chart.alternative) },
  });
  return [
    new docx.Paragraph({ style: STYLE.chart, children: [picture] }),
    new docx.Paragraph({ style: STYLE.chartCaption, children: textRuns(docx, caption) }),
  ];
}
