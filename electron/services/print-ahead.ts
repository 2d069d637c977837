import type { PagePrinter } from './ports.ts';

/** A printer that has begun with a page before anybody asked it to. */
export interface PrintAhead {
  readonly printer: PagePrinter;
  /** must be called, printed or not; nobody waits for it */
  readonly close: () => void;
}

/**
 * Lays a page out while the clerk still chooses where to. Asked for just this page, the printer only prints it; any
 * other one, and this one where laying it out ahead failed, it prints as ever.
 */
export function printAhead(printer: PagePrinter, html: string): PrintAhead {
  const laidOut = printer.layOut(html).catch(() => null);
  return {
    printer: {
      ...printer,
      printPdf: async (wanted) => {
        const page = wanted === html ? await laidOut : null;
        return page ? await page.printPdf() : await printer.printPdf(wanted);
      },
    },
    close: () => {
      // A page that is gone already, with its browser, is closed as well as it can be.
      laidOut.then((page) => page?.close()).catch(() => undefined);
    },
  };
}
