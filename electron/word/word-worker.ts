import { parentPort, workerData } from 'node:worker_threads';
import { isEncryptedDoc, readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import type { WordReply, WordRequest } from './word-messages.ts';

async function reply({ bytes, kind }: WordRequest): Promise<WordReply> {
  if (kind === 'doc' && isEncryptedDoc(bytes)) {
    return { ok: false, code: 'FILE_ENCRYPTED', detail: 'fEncrypted is set' };
  }
  try {
    return { ok: true, outline: await (kind === 'docx' ? readDocx(bytes) : readDoc(bytes)) };
  } catch (error) {
    // Whatever a library throws over a foreign file, the file is at fault.
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, code: 'WORD_DAMAGED', detail };
  }
}

// workerData is what readWordDocument put there; the thread has no other caller.
parentPort?.postMessage(await reply(workerData as WordRequest));
