import { describe, expect, it } from 'vitest';
import type { PagePrinter } from '../../../../electron/services/ports.ts';
import { printAhead } from '../../../../electron/services/print-ahead.ts';
import { NO_PRINTER } from '../../../support/no-printer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A printer that writes down what is asked of it. */
function aPrinter(layOut?: PagePrinter['layOut']) {
  const asked: string[] = [];
  const printer: PagePrinter = {
    ...NO_PRINTER,
    printPdf: async (html) => {
      asked.push(`print ${html}`);
      return bytes(html);
    },
    layOut:
      layOut ??
      (async (html) => {
        asked.push(`lay out ${html}`);
        return {
          printPdf: async () => bytes(`${html}, ready`),
          close: async () => {
            asked.push(`close ${html}`);
          },
        };
      }),
  };
  return { printer, asked };
}

describe('a page laid out ahead', () => {
  it('only has to be printed when it is asked for', async () => {
    const { printer, asked } = aPrinter();
    const ahead = printAhead(printer, 'A');
    expect(await ahead.printer.printPdf('A')).toEqual(bytes('A, ready'));
    ahead.close();
    await expect.poll(() => asked).toEqual(['lay out A', 'close A']);
  });

  it('is left alone when another page is asked for, such as that of a report that has changed', async () => {
    const { printer, asked } = aPrinter();
    const ahead = printAhead(printer, 'A');
    expect(await ahead.printer.printPdf('B')).toEqual(bytes('B'));
    ahead.close();
    await expect.poll(() => asked).toEqual(['lay out A', 'print B', 'close A']);
  });

  it('is printed as ever when laying it out failed', async () => {
    const { printer, asked } = aPrinter(() => Promise.reject(new Error('no window')));
    const ahead = printAhead(printer, 'A');
    expect(await ahead.printer.printPdf('A')).toEqual(bytes('A'));
    ahead.close();
    await expect.poll(() => asked).toEqual(['print A']);
  });
});
