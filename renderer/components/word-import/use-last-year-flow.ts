import { useCallback, useRef, useState } from 'react';
import type { PendingLastYear } from '../../../shared/contract/last-year.contract.ts';
import type { LastYearChoices } from '../../../shared/import/word/placed-schemas.ts';
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

/** The way of last year's report into the open one: choose, drop or paste, confirm, one transaction, one undo step. */
export function useLastYearFlow() {
  const client = useClient();
  const { report, revision, flush, adopt } = useReportEditor();
  const offerUndo = useUndoOffer();
  const [reading, setReading] = useState(false);
  const [pending, setPending] = useState<PendingLastYear | null>(null);
  const [writing, setWriting] = useState(false);
  const [imports, setImports] = useState(0);
  /** what waits for this document to be done with: other files that were dropped together with it */
  const afterwards = useRef<() => void>(nothingMore);
  const reportId = report.id;

  const finish = useCallback(() => {
    setPending(null);
    const next = afterwards.current;
    afterwards.current = nothingMore;
    next();
  }, []);
  const open = useCallback(
    async (read: () => Promise<PendingLastYear | null>) => {
      setReading(true);
      try {
        // The import is committed on top of what is on disk, so everything typed has to be there first.
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
    () => void open(() => client.lastYear.choose({ reportId })),
    [open, client, reportId],
  );
  const readText = (text: string) => void open(() => client.lastYear.readText({ reportId, text }));
  const readFile = useCallback(
    (document: DroppedDocument, then: () => void) => {
      afterwards.current = then;
      void open(() => client.lastYear.readFile({ reportId, ...document }));
    },
    [open, client, reportId],
  );
  const cancel = () => {
    if (!pending) return;
    client.lastYear.discard({ token: pending.token }).catch(notifyError);
    finish();
  };
  const commit = async (choices: LastYearChoices, what: string) => {
    if (!pending) return;
    const { token, fileName } = pending;
    setWriting(true);
    try {
      const { opened, label } = await client.lastYear.commit({
        ...{ token, reportId, choices },
        baseRevision: revision,
      });
      adopt(opened, label);
      setImports((count) => count + 1);
      offerUndo(doneText(fileName, what), label);
      finish();
    } catch (error) {
      notifyError(error);
    } finally {
      setWriting(false);
    }
  };
  const cancelReading = () => {
    client.lastYear.cancelReading({}).catch(notifyError);
  };
  return { start, readText, readFile, cancel, cancelReading, commit, reading, writing, pending, imports };
}

function doneText(fileName: string, what: string): string {
  const beside = '在右侧“去年”里可以对照。';
  if (what === '') return `《${fileName}》没有写进报告，${beside}`;
  return `已从《${fileName}》写入 ${what}，文字里的数字都标为未核对；${beside}`;
}
