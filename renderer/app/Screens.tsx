import { useCallback, useState } from 'react';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { TabId } from '../../shared/report/paths.ts';
import { useClient } from '../api/client-context.tsx';
import { ExportProvider } from '../components/export/export-context.tsx';
import { ImportProvider } from '../components/import-dialog/import-context.tsx';
import { notifyError } from '../components/notify/notify.tsx';
import { useSettings } from '../components/settings-menu/settings-context.tsx';
import { ReportsScreen } from '../features/reports/ReportsScreen.tsx';
import { EditorProvider } from '../state/EditorProvider.tsx';
import { useReportEditor } from '../state/use-report-editor.ts';
import { CloseGuard } from './CloseGuard.tsx';
import { ReportWindow } from './report-window/ReportWindow.tsx';
import { useClosing } from './use-closing.ts';

/** Either the list of reports or one open report. */
export function Screens() {
  const [open, setOpen] = useState<{ opened: OpenReport; tab: TabId } | null>(null);
  const { settings } = useSettings();
  const leave = useCallback(() => setOpen(null), []);
  if (!open) return <ListScreen onOpen={(opened, tab = settings.lastTab) => setOpen({ opened, tab })} />;
  return (
    <EditorProvider key={open.opened.report.id} opened={open.opened} initialTab={open.tab}>
      <ExportProvider>
        <ImportProvider>
          <OpenReportScreen onLeave={leave} />
        </ImportProvider>
      </ExportProvider>
    </EditorProvider>
  );
}

function ListScreen({ onOpen }: { onOpen: (opened: OpenReport, tab?: TabId) => void }) {
  const client = useClient();
  useClosing(() => void client.window.readyToClose({}).catch(notifyError));
  return <ReportsScreen onOpen={onOpen} />;
}

function OpenReportScreen({ onLeave }: { onLeave: () => void }) {
  const { flush } = useReportEditor();
  // A report is left only when it is on disk: what is typed exists nowhere else.
  const leave = () => void flush().then(onLeave, notifyError);
  return (
    <>
      <ReportWindow onLeave={leave} />
      <CloseGuard />
    </>
  );
}
