import { parentPort, workerData } from 'node:worker_threads';
import { type PdfText, readPdf } from './read-pdf.ts';

/** What comes back from the thread that reads a printed PDF. */
export type PdfReply =
  | { readonly ok: true; readonly text: PdfText }
  | { readonly ok: false; readonly detail: string };

async function reply(bytes: Uint8Array): Promise<void> {
  try {
    post({ ok: true, text: await readPdf(bytes) });
  } catch (error) {
    // Whatever pdf.js throws over a damaged file, the file is at fault.
    post({ ok: false, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }
}

function post(message: PdfReply): void {
  parentPort?.postMessage(message);
}

// Without a request the thread was started ahead, and one comes as its first message.
if (workerData) await reply(workerData);
else parentPort?.once('message', reply);
