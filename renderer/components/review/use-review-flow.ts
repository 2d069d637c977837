import { useCallback, useRef, useState } from 'react';
import type { AdoptedChoice, PendingReview } from '../../../shared/contract/review.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { toErrorDto } from '../../api/error-dto.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { useUndoOffer } from '../notify/use-undo-offer.ts';

/** A document that was dropped on the window. */
export interface DroppedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const nothingMore = () => undefined;

/** The way of an edited Word file back into its report: choose or drop, decide, one transaction, one undo step. */
export function useReviewFlow() {
  const client = useClient();
  const { report, revision, flush, adopt } = useReportEditor();
  const offerUndo = useUndoOffer();
  const [reading, setReading] = useState(false);
  const [pending, setPending] = useState<PendingReview | null>(null);
  const [writing, setWriting] = useState(false);
  /** what waits for this file to be done with: others that were dropped together with it */
  const afterwards = useRef<() => void>(nothingMore);
  const reportId = report.id;

  const finish = useCallback(() => {
    setPending(null);
    const next = afterwards.current;
    afterwards.current = nothingMore;
    next();
  }, []);
  const open = useCallback(
    async (read: () => Promise<PendingReview | null>) => {
      setReading(true);
      try {
        // The changes are laid over what is on disk, so everything typed has to be there first.
        await flush();
        const next = await read();
        if (next) setPending(next);
      } catch (error) {
        // Called off by the clerk: there is nothing to tell.
        if (toErrorDto(error).code !== 'READING_CANCELLED') notifyError(error);
        finish();
      } finally {
        setReading(false);
      }
    },
    [flush, finish],
  );
  const start = useCallback(
    () => void open(() => client.review.choose({ reportId })),
    [open, client, reportId],
  );
  const readFile = useCallback(
    (document: DroppedDocument, then: () => void) => {
      afterwards.current = then;
      void open(() => client.review.readFile({ reportId, ...document }));
    },
    [open, client, reportId],
  );
  const close = () => {
    if (!pending) return;
    client.review.discard({ token: pending.token }).catch(notifyError);
    finish();
  };
  const commit = async (adopted: AdoptedChoice[]) => {
    if (!pending) return;
    setWriting(true);
    try {
      const { opened, label } = await client.review.commit({
        ...{ token: pending.token, reportId, adopted },
        baseRevision: revision,
      });
      adopt(opened, label);
      offerUndo(`已${label}。`, label);
      finish();
    } catch (error) {
      notifyError(error);
    } finally {
      setWriting(false);
    }
  };
  const cancelReading = () => {
    client.review.cancelReading({}).catch(notifyError);
  };
  return { start, readFile, close, commit, cancelReading, reading, writing, pending };
}
