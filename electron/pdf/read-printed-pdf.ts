import { runInWorker, startWorker, workerFile } from '../files/run-in-worker.ts';
import { createSpareWorker } from '../files/spare-worker.ts';
import type { PdfReply } from './pdf-text-worker.ts';
import type { PdfText } from './read-pdf.ts';

const file = () => workerFile(import.meta.url, 'pdf-text-worker');
const spare = createSpareWorker(() => startWorker(file()));

/** Starts the reader's thread ahead of the PDF: pdf.js is loaded while the browser prints. */
export function preparePdfReader(): void {
  spare.prepare();
}

/**
 * Reads a PDF this program printed in a thread of its own, for the window would stand still meanwhile.
 * @param name of the file or the report, for the messages
 * @throws Error when pdf.js finds the file damaged
 */
export async function readPrintedPdf(bytes: Uint8Array, name: string): Promise<PdfText> {
  const started = spare.take();
  const reply = await runInWorker<PdfReply>({ file: file(), request: bytes, started, fileName: name });
  if (!reply.ok) throw new Error(reply.detail);
  return reply.text;
}
