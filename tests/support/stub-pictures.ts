import type { ChartPictures } from '../../electron/word/write-chart.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';

/** The smallest PNG there is, a little different for every chart, where nobody looks at the pictures. */
export function stubPictures(document: ReportDocument): ChartPictures {
  return new Map(
    document.blocks.flatMap((block, index) =>
      block.kind === 'chart' ? [[block.chart.id, Buffer.concat([ONE_PIXEL, Buffer.from([index])])]] : [],
    ),
  );
}

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
