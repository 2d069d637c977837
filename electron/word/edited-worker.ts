import { parentPort, workerData } from 'node:worker_threads';
import type { EditedDocument } from '../../shared/import/round-trip/edited-document.ts';
import { readEditedDocx } from './read-edited.ts';

/** What comes back from the thread that reads an edited file. */
export type EditedReply =
  | { readonly ok: true; readonly document: EditedDocument }
  | { readonly ok: false; readonly detail: string };

function reply(bytes: Uint8Array): EditedReply {
  try {
    return { ok: true, document: readEditedDocx(bytes) };
  } catch (error) {
    // Whatever is thrown over a foreign file, the file is at fault.
    return { ok: false, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

// workerData is what readEditedFile put there; the thread has no other caller.
parentPort?.postMessage(reply(workerData as Uint8Array));
