import { startTransition, useCallback, useRef, useState } from 'react';
import type { ImportChoices, PendingImport } from '../../../shared/contract/imports.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { toErrorDto } from '../../api/error-dto.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { useFormImport } from '../form-import/form-import-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import type { DroppedDocument } from '../pending-file/use-pending-document.ts';
import { useReading } from '../pending-file/use-reading.ts';
import { useWriting } from '../pending-file/use-writing.ts';
import { bytesOf } from './dropped-file.ts';
import { isDocument } from './is-document.ts';
import type { RememberedReading } from './plan/plan.ts';
import { rememberedReadings } from './remembered-readings.ts';

/** A workbook on the confirm screen. */
interface Confirming {
  readonly pending: PendingImport;
  readonly remembered: readonly RememberedReading[];
}

/** ` 27 项数字和 8 个项目`: what the import brought. */
function broughtText({ figures, projects = [] }: ImportChoices): string {
  const parts = [
    ...(figures.length > 0 || projects.length === 0 ? [` ${figures.length} 项数字`] : []),
    ...(projects.length > 0 ? [` ${projects.length} 个项目`] : []),
  ];
  return parts.join('和');
}

const nothingMore = () => undefined;

/** Takes a document among the dropped files; `then` goes on with the others. */
type TakeDocument = (document: DroppedDocument, then: () => void) => void;

/** The way of a workbook into the open report: choose or drop, confirm, one transaction, one undoable step. */
export function useImportFlow(takeDocument: TakeDocument) {
  const client = useClient();
  const reportId = useReportEditor().report.id;
  const { offerRefused } = useFormImport();
  const { reading, read } = useReading();
  const { writing, write } = useWriting();
  const [confirming, setConfirming] = useState<Confirming | null>(null);
  /** dropped together; each is confirmed by itself */
  const waiting = useRef<File[]>([]);

  /** @returns whether the forms the workbook holds instead are on the screen; `then` once they have been dealt with */
  const explain = useCallback(
    async (error: unknown, then: () => void): Promise<boolean> => {
      if (toErrorDto(error).code === 'WORKBOOK_NO_AMOUNTS' && (await offerRefused(then))) return true;
      notifyError(error);
      return false;
    },
    [offerRefused],
  );
  /** @param then goes on when there is nothing to confirm */
  const open = useCallback(
    async (ask: () => Promise<PendingImport | null>, then: () => void = nothingMore) => {
      let offersForms = false;
      const done = await read(
        async () => {
          const pending = await ask();
          if (!pending) return;
          const remembered = await rememberedReadings(client, pending, {});
          // Drawn in one go: a step that is still loading would first show nothing, and that for a third of a second.
          startTransition(() => setConfirming({ pending, remembered }));
        },
        async (error) => {
          offersForms = await explain(error, then).catch((failure) => {
            notifyError(failure);
            return false;
          });
        },
      );
      if (!done && !offersForms) then();
    },
    [client, read, explain],
  );
  const start = useCallback(
    () => void open(() => client.imports.chooseWorkbook({ reportId })),
    [open, client, reportId],
  );
  const startSample = useCallback(
    () => void open(() => client.imports.openSample({ reportId })),
    [open, client, reportId],
  );
  const openFile = (file: File) => {
    const goOn = () => readFiles(waiting.current);
    const ask = async () => {
      const dropped = { fileName: file.name, bytes: await bytesOf(file) };
      if (!isDocument(dropped.bytes)) return client.imports.readFile({ reportId, ...dropped });
      takeDocument(dropped, goOn);
      return null;
    };
    return open(ask, goOn);
  };
  const readFiles = (files: readonly File[]) => {
    const [first, ...others] = files;
    waiting.current = others;
    if (first) void openFile(first);
  };
  const finish = () => {
    setConfirming(null);
    readFiles(waiting.current);
  };
  const cancel = () => {
    if (!confirming) return;
    client.imports.discard({ token: confirming.pending.token }).catch(notifyError);
    finish();
  };
  const commit = async (choices: ImportChoices) => {
    if (!confirming) return;
    const { token, fileName } = confirming.pending;
    const written = await write(
      (base) => client.imports.commit({ ...base, token, choices }),
      () => `已从《${fileName}》导入${broughtText(choices)}。`,
    );
    if (written) finish();
  };
  const cancelReading = () => {
    client.imports.cancelReading({}).catch(notifyError);
  };
  return { start, startSample, readFiles, cancel, cancelReading, commit, reading, writing, confirming };
}
