import type { PagePrinter } from '../../electron/services/ports.ts';

const nothingToPrint = () => Promise.reject(new Error('no page is turned into a file here'));

/** For what prints no page and draws no picture. */
export const NO_PRINTER: PagePrinter = {
  printPdf: nothingToPrint,
  layOut: nothingToPrint,
  drawPicture: nothingToPrint,
};
