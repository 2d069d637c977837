import type { Page } from 'playwright-core';

/** The options of Electron's printToPDF that are known here; lengths in inches. */
export interface PdfOptions {
  readonly landscape?: boolean;
  readonly displayHeaderFooter?: boolean;
  readonly printBackground?: boolean;
  readonly scale?: number;
  readonly pageSize?: string | { readonly width: number; readonly height: number };
  readonly margins?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>>;
  readonly pageRanges?: string;
  readonly headerTemplate?: string;
  readonly footerTemplate?: string;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
  readonly generateDocumentOutline?: boolean;
}
type PlaywrightPdfOptions = NonNullable<Parameters<Page['pdf']>[0]>;

/** Electron's default margin, 1 cm. */
const defaultMargin = 0.4;

/** Says Electron's options in Playwright's words; Letter paper by default, as in Electron. */
export function toPlaywrightPdf(options: PdfOptions): PlaywrightPdfOptions {
  const { margins = {}, pageSize = 'Letter', generateTaggedPDF, generateDocumentOutline, ...same } = options;
  const inches = (side: 'top' | 'bottom' | 'left' | 'right') => `${margins[side] ?? defaultMargin}in`;
  return {
    ...same,
    ...(typeof pageSize === 'string'
      ? { format: pageSize }
      : { width: `${pageSize.width}in`, height: `${pageSize.height}in` }),
    margin: { top: inches('top'), bottom: inches('bottom'), left: inches('left'), right: inches('right') },
    tagged: generateTaggedPDF ?? false,
    outline: generateDocumentOutline ?? false,
  };
}
