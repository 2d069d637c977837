import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ReadingOverlay } from '../import-dialog/ReadingOverlay.tsx';
import type { DroppedDocument } from '../pending-file/use-pending-document.ts';
import { useLastYearFlow } from './use-last-year-flow.ts';

interface LastYearImport {
  /** asks for last year's report and opens the confirm step */
  readonly start: () => void;
  /** asks for copied text and opens the confirm step */
  readonly paste: () => void;
  /** opens the confirm step of a document that was dropped; `then` runs when it is done with */
  readonly readFile: (document: DroppedDocument, then: () => void) => void;
  /** a document is being chosen or read */
  readonly reading: boolean;
  /** documents imported in this window so far: whoever shows last year's text looks again when it grows */
  readonly imports: number;
}

const LastYearImportContext = createContext<LastYearImport | null>(null);

const LastYearDialog = lazy(() =>
  import('./LastYearDialog.tsx').then((m) => ({ default: m.LastYearDialog })),
);
const PasteTextDialog = lazy(() =>
  import('./PasteTextDialog.tsx').then((m) => ({ default: m.PasteTextDialog })),
);

/** Brings last year's report (Word, WPS, text) into the open one. */
export function LastYearProvider({ children }: { children: ReactNode }) {
  const { report, outline } = useReportEditor();
  const flow = useLastYearFlow();
  const { start, readFile, reading, imports, pending } = flow;
  const [pasting, setPasting] = useState(false);
  const value = useMemo(
    () => ({ start, readFile, reading, imports, paste: () => setPasting(true) }),
    [start, readFile, reading, imports],
  );
  const takePasted = (text: string) => {
    setPasting(false);
    flow.readText(text);
  };
  return (
    <LastYearImportContext value={value}>
      {children}
      <ReadingOverlay reading={reading} title="正在读取文档" onCancel={flow.cancelReading} />
      <Suspense fallback={null}>
        {pending ? (
          <LastYearDialog
            key={pending.token}
            pending={pending}
            report={report}
            outline={outline}
            writing={flow.writing}
            onCancel={flow.cancel}
            onCommit={(choices, what) => void flow.commit(choices, what)}
          />
        ) : null}
        {pasting ? <PasteTextDialog onText={takePasted} onClose={() => setPasting(false)} /> : null}
      </Suspense>
    </LastYearImportContext>
  );
}

export function useLastYearImport(): LastYearImport {
  const value = useContext(LastYearImportContext);
  if (!value) throw new Error('useLastYearImport outside LastYearProvider');
  return value;
}
