import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import type { ImportChoices, PendingImport } from '../../../shared/contract/imports.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { useUndoOffer } from './use-undo-offer.ts';

interface WorkbookImport {
  /** asks for a workbook and opens the confirm step */
  readonly start: () => void;
  /** a workbook is being chosen or read */
  readonly reading: boolean;
  /** the workbook waiting for the clerk's decision */
  readonly pending: PendingImport | null;
}

const ImportContext = createContext<WorkbookImport | null>(null);

const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((m) => ({ default: m.ImportDialog })));

/** Imports a workbook into the open report: choose, confirm, one transaction, one undoable step. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { report, revision, flush, adopt } = useReportEditor();
  const offerUndo = useUndoOffer();
  const [reading, setReading] = useState(false);
  const [pending, setPending] = useState<PendingImport | null>(null);
  const [writing, setWriting] = useState(false);

  const start = useCallback(() => {
    const choose = async () => {
      setReading(true);
      try {
        // The import is committed on top of what is on disk, so everything typed has to be there first.
        await flush();
        setPending(await client.imports.chooseWorkbook({ reportId: report.id }));
      } catch (error) {
        notifyError(error);
      } finally {
        setReading(false);
      }
    };
    void choose();
  }, [client, flush, report.id]);

  const cancel = () => {
    if (!pending) return;
    setPending(null);
    client.imports.discard({ token: pending.token }).catch(notifyError);
  };
  const commit = async (choices: ImportChoices) => {
    if (!pending) return;
    setWriting(true);
    try {
      const { opened, label } = await client.imports.commit({
        token: pending.token,
        reportId: report.id,
        baseRevision: revision,
        choices,
      });
      adopt(opened, label);
      setPending(null);
      offerUndo(`已从《${pending.fileName}》导入 ${choices.figures.length} 项数字。`, label);
    } catch (error) {
      notifyError(error);
    } finally {
      setWriting(false);
    }
  };

  const value = useMemo(() => ({ start, reading, pending }), [start, reading, pending]);
  return (
    <ImportContext value={value}>
      {children}
      {pending ? (
        <Suspense fallback={null}>
          <ImportDialog
            key={pending.token}
            pending={pending}
            report={report}
            writing={writing}
            onCancel={cancel}
            onCommit={(choices) => void commit(choices)}
          />
        </Suspense>
      ) : null}
    </ImportContext>
  );
}

export function useImportWorkbook(): WorkbookImport {
  const value = useContext(ImportContext);
  if (!value) throw new Error('useImportWorkbook outside ImportProvider');
  return value;
}
