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
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { useDroppedDocuments } from '../review/use-dropped-documents.ts';
import { DropOverlay } from './DropOverlay.tsx';
import { ReadingOverlay } from './ReadingOverlay.tsx';
import { ShowOriginalContext } from './show-original.ts';
import { useImportFlow } from './use-import-flow.ts';
import { useOriginal } from './use-original.ts';

interface WorkbookImport {
  /** a workbook is likely to be asked for next: makes what reads and shows it ready */
  readonly prepare: () => void;
  /** asks for a workbook and opens the confirm step */
  readonly start: () => void;
  /** opens the confirm step of the shipped example's workbook */
  readonly startSample: () => void;
  /** asks for a copied block of cells and opens the confirm step */
  readonly paste: () => void;
  /** opens 导入记录 */
  readonly showRecords: () => void;
  /** a workbook is being chosen or read */
  readonly reading: boolean;
  /** the sheet a figure came from is on the screen */
  readonly showingOriginal: boolean;
}

const ImportContext = createContext<WorkbookImport | null>(null);

const loadImportDialog = () => import('./ImportDialog.tsx').then((m) => ({ default: m.ImportDialog }));
const ImportDialog = lazy(loadImportDialog);
const PasteDialog = lazy(() => import('./PasteDialog.tsx').then((m) => ({ default: m.PasteDialog })));
const OriginalDialog = lazy(() =>
  import('./OriginalDialog.tsx').then((m) => ({ default: m.OriginalDialog })),
);
const ImportRecords = lazy(() =>
  import('../import-records/ImportRecords.tsx').then((m) => ({ default: m.ImportRecords })),
);

/** Imports workbooks into the open report, keeps their records, and shows where a figure came from. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { report } = useReportEditor();
  const documents = useDroppedDocuments();
  const flow = useImportFlow(documents.take);
  const { start, startSample, readFiles, cancel, cancelReading, commit, reading, writing, confirming } = flow;
  const original = useOriginal(report.id);
  const [records, setRecords] = useState(false);
  const [pasting, setPasting] = useState(false);
  const showingOriginal = original.shown !== null;
  const prepare = useCallback(() => {
    void loadImportDialog();
    client.imports.prepare({}).catch(notifyError);
  }, [client]);
  const value = useMemo(
    () => ({
      ...{ prepare, startSample, reading, showingOriginal },
      start: () => {
        prepare();
        start();
      },
      paste: () => setPasting(true),
      showRecords: () => setRecords(true),
    }),
    [prepare, start, startSample, reading, showingOriginal],
  );
  const takePasted = (file: File) => {
    setPasting(false);
    readFiles([file]);
  };
  return (
    <ImportContext value={value}>
      <ShowOriginalContext value={original.showSource}>{children}</ShowOriginalContext>
      <DropOverlay ready={!reading && !documents.reading} onComing={prepare} onDrop={readFiles} />
      <ReadingOverlay reading={reading} onCancel={cancelReading} />
      <Suspense fallback={null}>
        {confirming ? (
          <ImportDialog
            key={confirming.pending.token}
            {...confirming}
            report={report}
            writing={writing}
            onCancel={cancel}
            onCommit={(choices) => void commit(choices)}
          />
        ) : null}
        {pasting ? <PasteDialog onTable={takePasted} onClose={() => setPasting(false)} /> : null}
        {records ? (
          <ImportRecords
            reportId={report.id}
            onShow={({ id }) => original.show(id, null)}
            onClose={() => setRecords(false)}
          />
        ) : null}
        {original.shown ? (
          <OriginalDialog
            key={original.shown.pending.token}
            shown={original.shown}
            report={report}
            onClose={original.close}
          />
        ) : null}
      </Suspense>
    </ImportContext>
  );
}

export function useImportWorkbook(): WorkbookImport {
  const value = useContext(ImportContext);
  if (!value) throw new Error('useImportWorkbook outside ImportProvider');
  return value;
}
