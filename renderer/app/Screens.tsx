import { type ComponentProps, useCallback, useState } from 'react';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { FoundVersion } from '../../shared/contract/review.contract.ts';
import type { TabId } from '../../shared/report/paths.ts';
import { useClient } from '../api/client-context.tsx';
import { DataSafetyProvider } from '../components/data-safety/data-safety-context.tsx';
import { ExportProvider } from '../components/export/export-context.tsx';
import { FindReplace } from '../components/find-replace/FindReplace.tsx';
import { FormImportProvider } from '../components/form-import/form-import-context.tsx';
import { ImportProvider } from '../components/import-dialog/import-context.tsx';
import { RollForwardProvider } from '../components/last-year/roll-forward-context.tsx';
import { LayoutSettingsProvider } from '../components/layout-settings/layout-settings-context.tsx';
import { notifyDone, notifyError } from '../components/notify/notify.tsx';
import { ReviewProvider } from '../components/review/review-context.tsx';
import { useSettings } from '../components/settings-menu/settings-context.tsx';
import { TemplateDialogProvider } from '../components/template-dialog/template-dialog-context.tsx';
import { VersionsProvider } from '../components/versions/versions-context.tsx';
import { LastYearProvider } from '../components/word-import/last-year-context.tsx';
import { ReportsScreen } from '../features/reports/ReportsScreen.tsx';
import { EditorProvider } from '../state/EditorProvider.tsx';
import { useReportActions } from '../state/use-report-actions.ts';
import { CloseGuard } from './CloseGuard.tsx';
import { CommandCenter } from './commands/CommandCenter.tsx';
import { ReportCommands } from './commands/ReportCommands.tsx';
import { useOtherReports } from './commands/use-other-reports.ts';
import { useReportSearch } from './commands/use-report-search.ts';
import { ReportWindow } from './report-window/ReportWindow.tsx';
import { useBackupFailure } from './use-backup-failure.ts';
import { useClosing } from './use-closing.ts';
import { useStartPractice } from './use-start-practice.ts';

/** What is on the screen: an open report, or the list of reports, perhaps with the question for a new one. */
type Screen = ReportScreen | { readonly asksForNew: boolean };

interface ReportScreen {
  readonly opened: OpenReport;
  readonly tab: TabId;
  /** id of the version that is shown at once */
  readonly version?: string | null;
}

/** Either the list of reports or one open report. */
export function Screens() {
  const client = useClient();
  const [screen, setScreen] = useState<Screen>({ asksForNew: false });
  const { lastPlace } = useSettings();
  useBackupFailure();
  const reports = useOtherReports('opened' in screen ? screen.opened.report.id : null);
  const show = (opened: OpenReport, tab = lastPlace().lastTab) => setScreen({ opened, tab });
  const open = async (id: string) => show(await client.reports.open({ id }));
  const openVersion = async ({ reportId, title, versionId }: FoundVersion) => {
    const opened = await client.reports.open({ id: reportId });
    setScreen({ opened, tab: lastPlace().lastTab, version: versionId });
    notifyDone(
      `已打开《${title}》${versionId === null ? '，编号就是它现在的内容' : '，这是编号对应的版本'}。`,
    );
  };
  const practice = useStartPractice(show);
  const showRolled = (opened: OpenReport) => show(opened, 'organization');
  const showList = useCallback((asksForNew: boolean) => setScreen({ asksForNew }), []);

  if (!('opened' in screen)) {
    return (
      <DataSafetyProvider save={nothingToSave}>
        <RollForwardProvider onDone={showRolled}>
          <ListScreen onOpen={show} asksForNew={screen.asksForNew} />
        </RollForwardProvider>
        <CommandCenter
          reports={reports}
          onOpenReport={(id) => void open(id).catch(notifyError)}
          onPractice={() => void practice.resume().catch(notifyError)}
        />
      </DataSafetyProvider>
    );
  }
  return (
    <EditorProvider key={screen.opened.report.id} opened={screen.opened} initialTab={screen.tab}>
      <ExportProvider>
        <LayoutSettingsProvider>
          <RollForwardProvider onDone={showRolled}>
            <LastYearProvider>
              <ReviewProvider>
                <FormImportProvider>
                  <ImportProvider>
                    <VersionsProvider startAt={screen.version ?? null} onOtherReport={openVersion}>
                      <TemplateDialogProvider>
                        <OpenReportScreen {...{ showList, reports, open, practice }} />
                      </TemplateDialogProvider>
                    </VersionsProvider>
                  </ImportProvider>
                </FormImportProvider>
              </ReviewProvider>
            </LastYearProvider>
          </RollForwardProvider>
        </LayoutSettingsProvider>
      </ExportProvider>
    </EditorProvider>
  );
}

const nothingToSave = () => Promise.resolve();

interface ListScreenProps {
  onOpen: (opened: OpenReport, tab?: TabId) => void;
  asksForNew: boolean;
}

function ListScreen(props: ListScreenProps) {
  const client = useClient();
  useClosing(() => void client.window.readyToClose({}).catch(notifyError));
  return <ReportsScreen {...props} />;
}

interface OpenReportScreenProps {
  showList: (asksForNew: boolean) => void;
  reports: ReturnType<typeof useOtherReports>;
  open: (id: string) => Promise<void>;
  practice: ReturnType<typeof useStartPractice>;
}

function OpenReportScreen({ showList, reports, open, practice }: OpenReportScreenProps) {
  const { flush } = useReportActions();
  // A report is left only when it is on disk: what is typed exists nowhere else.
  const leave = (then: () => void | Promise<void>) => void flush().then(then).catch(notifyError);
  const leaveToList = () => leave(() => showList(false));
  return (
    <DataSafetyProvider save={flush}>
      <ReportCommands leave={leaveToList} askForNew={() => leave(() => showList(true))} />
      <ReportWindow onLeave={leaveToList} onRestartPractice={() => leave(practice.restart)} />
      <ReportCommandCenter
        reports={reports}
        onOpenReport={(id) => leave(() => open(id))}
        onPractice={() => leave(practice.resume)}
      />
      <FindReplace />
      <CloseGuard />
    </DataSafetyProvider>
  );
}

/** With the words of the report, which every key changes. */
function ReportCommandCenter(props: Omit<ComponentProps<typeof CommandCenter>, 'search'>) {
  return <CommandCenter {...props} search={useReportSearch()} />;
}
