import type { ReactNode } from 'react';
import { FormImportProvider } from '../../../../renderer/components/form-import/form-import-context.tsx';
import { ImportProvider } from '../../../../renderer/components/import-dialog/import-context.tsx';
import { ReviewProvider } from '../../../../renderer/components/review/review-context.tsx';
import { TemplateDialogProvider } from '../../../../renderer/components/template-dialog/template-dialog-context.tsx';
import { VersionsProvider } from '../../../../renderer/components/versions/versions-context.tsx';
import { LastYearProvider } from '../../../../renderer/components/word-import/last-year-context.tsx';
import { EditorProvider } from '../../../../renderer/state/EditorProvider.tsx';
import type { ReportEditor } from '../../../../renderer/state/report-editor.ts';
import { useReportEditor } from '../../../../renderer/state/use-report-editor.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { fakeClient } from '../../../support/fake-client.ts';
import { renderWithClient } from '../../../support/render-with-client.tsx';
import { openedReport } from '../state/sample.ts';

interface Held {
  editor?: ReportEditor;
}

function Holder({ held }: { readonly held: Held }) {
  held.editor = useReportEditor();
  return null;
}

/** Opens a tab on a report; the answer always holds the editor as it is now. */
export function openTab(report: Report, tab: ReactNode): { readonly editor: ReportEditor } {
  const held: Held = {};
  const client = fakeClient({
    reports: {
      save: ({ baseRevision }) =>
        Promise.resolve({ revision: baseRevision + 1, savedAt: '2024-05-13T02:31:05.000Z' }),
    },
  });
  renderWithClient(
    client,
    <EditorProvider opened={openedReport(report)} initialTab="budget">
      <LastYearProvider>
        <ReviewProvider>
          <FormImportProvider>
            <ImportProvider>
              <TemplateDialogProvider>
                <VersionsProvider onOtherReport={() => Promise.resolve()}>
                  <Holder held={held} />
                  {tab}
                </VersionsProvider>
              </TemplateDialogProvider>
            </ImportProvider>
          </FormImportProvider>
        </ReviewProvider>
      </LastYearProvider>
    </EditorProvider>,
  );
  return {
    get editor() {
      if (!held.editor) throw new Error('the tab was not drawn');
      return held.editor;
    },
  };
}
