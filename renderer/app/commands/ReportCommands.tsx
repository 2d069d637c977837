import { tabCommand } from '../../../shared/commands/commands.ts';
import { TABS, type TabId } from '../../../shared/report/paths.ts';
import { useReportExport } from '../../components/export/export-context.tsx';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { useRollOpenReportForward } from '../../components/last-year/roll-forward-context.tsx';
import { useReview } from '../../components/review/review-context.tsx';
import { usePractice } from '../../components/tutorial/use-practice.ts';
import { useLastYearImport } from '../../components/word-import/last-year-context.tsx';
import type { CommandOffer } from '../../state/commands/command-registry.ts';
import { useCommands } from '../../state/commands/use-commands.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';

interface ReportCommandsProps {
  /** to the list of reports, once all is saved */
  readonly leave: () => void;
  /** to the question for a new report, once all is saved */
  readonly askForNew: () => void;
}

/**
 * What can be done with the open report, each in terms of the part that does it. It draws nothing: it is a component so
 * that what changes with every key, the step to be undone, draws nothing else again.
 */
export function ReportCommands({ leave, askForNew }: ReportCommandsProps) {
  const { undo, redo, undoLabel, redoLabel, flush, tab: current, showTab } = useReportEditor();
  const { start, startSample, paste, showRecords, reading } = useImportWorkbook();
  const practice = usePractice();
  const lastYear = useLastYearImport();
  const review = useReview();
  const rollForward = useRollOpenReportForward();
  const { run, print, running } = useReportExport();
  const idle = running === null;

  const openTab = (tab: TabId): CommandOffer => ({
    run: () => showTab(tab),
    checked: tab === current,
  });
  useCommands({
    newReport: { run: askForNew },
    reportList: { run: leave },
    // A failure is already shown by the red bar.
    save: { run: () => void flush().catch(() => undefined) },
    undo: { run: undo, enabled: undoLabel !== null, detail: undoLabel },
    redo: { run: redo, enabled: redoLabel !== null, detail: redoLabel },
    import: { run: start, enabled: !reading },
    paste: { run: paste, enabled: !reading },
    importLastYear: { run: lastYear.start, enabled: !lastYear.reading },
    pasteLastYear: { run: lastYear.paste, enabled: !lastYear.reading },
    importReview: { run: review.start, enabled: !review.reading },
    rollForward: { run: rollForward },
    ...(practice ? { importSample: { run: startSample, enabled: !reading } } : {}),
    importRecords: { run: showRecords },
    exportWord: { run: () => void run('docx'), enabled: idle },
    exportExcel: { run: () => void run('xlsx'), enabled: idle },
    exportPdf: { run: () => void run('pdf'), enabled: idle },
    exportPublicWord: { run: () => void run('docx', 'public'), enabled: idle },
    exportPublicPdf: { run: () => void run('pdf', 'public'), enabled: idle },
    print: { run: () => void print(), enabled: idle },
    ...Object.fromEntries(TABS.map((tab) => [tabCommand(tab), openTab(tab)])),
  });
  return null;
}
