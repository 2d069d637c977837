import { useCallback, useMemo, useRef, useState } from 'react';
import type { AppClient } from '../../../shared/contract/contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { useReading } from './use-reading.ts';
import { type Commit, type DoneText, useWriting } from './use-writing.ts';

/** A document that was dropped on the window. */
export interface DroppedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What main does for one kind of document; it keeps what was read under the token until it is written or discarded. */
interface DocumentCalls<Pending> {
  readonly choose: (input: { reportId: string }) => Promise<Pending | null>;
  readonly readFile: (input: { reportId: string } & DroppedDocument) => Promise<Pending>;
  readonly cancelReading: (input: Record<string, never>) => Promise<void>;
  readonly discard: (input: { token: string }) => Promise<void>;
}

const nothingMore = () => undefined;

/**
 * The way of a document into the open report: choose or drop, confirm, one transaction, one undo step.
 * @param callsOf the calls of its domain; a function that stays the same from one drawing to the next
 */
export function usePendingDocument<Pending extends { readonly token: string }>(
  callsOf: (client: AppClient) => DocumentCalls<Pending>,
) {
  const client = useClient();
  const calls = useMemo(() => callsOf(client), [callsOf, client]);
  const reportId = useReportEditor().report.id;
  const { reading, read } = useReading();
  const { writing, write } = useWriting();
  const [pending, setPending] = useState<Pending | null>(null);
  /** what waits for this document to be done with: other files that were dropped together with it */
  const afterwards = useRef<() => void>(nothingMore);

  const finish = useCallback(() => {
    setPending(null);
    const next = afterwards.current;
    afterwards.current = nothingMore;
    next();
  }, []);
  /** shows what `ask` reads; null when the clerk chose nothing */
  const open = useCallback(
    async (ask: () => Promise<Pending | null>) => {
      const done = await read(async () => {
        const next = await ask();
        if (next) setPending(next);
      });
      if (!done) finish();
    },
    [read, finish],
  );
  const start = useCallback(() => void open(() => calls.choose({ reportId })), [open, calls, reportId]);
  const readFile = useCallback(
    (document: DroppedDocument, then: () => void) => {
      afterwards.current = then;
      void open(() => calls.readFile({ reportId, ...document }));
    },
    [open, calls, reportId],
  );
  const cancel = () => {
    if (!pending) return;
    calls.discard({ token: pending.token }).catch(notifyError);
    finish();
  };
  /** @returns false when it was not written; the clerk has then been told */
  const commit = async (send: Commit, doneText: DoneText): Promise<boolean> => {
    const done = await write(send, doneText);
    if (done) finish();
    return done;
  };
  const cancelReading = () => {
    calls.cancelReading({}).catch(notifyError);
  };
  return { start, open, readFile, cancel, cancelReading, commit, reading, writing, pending };
}
