import type { ChartBlock, ReportDocument } from '../../shared/compose/document.ts';
import { fontFaceCss } from '../../shared/compose/font-faces.ts';
import { chartPicture, type PicturePage } from '../../shared/compose/html/chart-picture.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { pngSize } from '../files/png-size.ts';
import type { ChartPictures } from '../word/write-chart.ts';
import type { DrawPicture } from './ports.ts';

/** The charts of a document. */
export function chartsOfDocument({ blocks }: ReportDocument): ChartBlock[] {
  return blocks.filter((block) => block.kind === 'chart');
}

/** The document as it is where nothing can draw: without its charts and their captions. */
export function withoutCharts(document: ReportDocument): ReportDocument {
  return { ...document, blocks: document.blocks.filter(({ kind }) => kind !== 'chart') };
}

/**
 * Draws every chart of a document for Word; a document without charts opens no page. Null where nothing can draw.
 * @throws AppError CHART_NOT_DRAWN when a page gives no picture, or not in its size
 */
export async function drawCharts(document: ReportDocument, draw: DrawPicture): Promise<ChartPictures | null> {
  const pictures = await Promise.all(
    chartsOfDocument(document).map(async (block) => {
      const page = chartPicture(block, document.layout, fontFaceCss());
      return [block.chart.id, await drawn(page, block.caption, draw)] as const;
    }),
  );
  const taken = pictures.flatMap(([id, png]) => (png ? [[id, png] as const] : []));
  return taken.length === pictures.length ? new Map(taken) : null;
}

async function drawn(page: PicturePage, chart: string, draw: DrawPicture): Promise<Uint8Array | null> {
  let address: string | null;
  try {
    address = await draw(page);
  } catch (cause) {
    throw new AppError('CHART_NOT_DRAWN', { chart }, { cause });
  }
  if (address === null) return null;
  const png = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const size = pngSize(png);
  if (size?.width !== page.widthPx || size.height !== page.heightPx) {
    throw new AppError('CHART_NOT_DRAWN', { chart });
  }
  return png;
}
