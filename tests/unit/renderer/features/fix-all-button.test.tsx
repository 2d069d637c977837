import { notifications } from '@mantine/notifications';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { VersionsProvider } from '../../../../renderer/components/versions/versions-context.tsx';
import { FixAllButton } from '../../../../renderer/features/checks/FixAllButton.tsx';
import { EditorProvider } from '../../../../renderer/state/EditorProvider.tsx';
import { useReportEditor } from '../../../../renderer/state/use-report-editor.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { fakeClient } from '../../../support/fake-client.ts';
import { renderWithClient } from '../../../support/render-with-client.tsx';
import { openedReport, sampleReport } from '../state/sample.ts';

const BEFORE = '制度健全,执行有力。';

function Shown() {
  const { report, undo, undoLabel } = useReportEditor();
  return (
    <>
      <output>{JSON.stringify(report.efficiency)}</output>
      <button type="button" onClick={undo}>
        {undoLabel ?? '没有'}
      </button>
    </>
  );
}

afterEach(() => act(() => notifications.clean()));

it('corrects everything as one step, after keeping a version of what was there', async () => {
  const kept: unknown[] = [];
  const client = fakeClient({
    versions: {
      keep: (input) => {
        kept.push(input);
        return Promise.resolve();
      },
    },
    reports: {
      save: ({ baseRevision }) =>
        Promise.resolve({ revision: baseRevision + 1, savedAt: '2024-05-13T02:31:05.000Z' }),
    },
  });
  const report = {
    ...sampleReport(),
    efficiency: richTextFrom(BEFORE),
    effectiveness: richTextFrom('组织了活动,群众参加。'),
  };
  renderWithClient(
    client,
    <EditorProvider opened={openedReport(report)} initialTab="checks">
      <VersionsProvider onOtherReport={() => Promise.resolve()}>
        <Shown />
        <FixAllButton />
      </VersionsProvider>
    </EditorProvider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^全部改正 \d+ 处$/ }));
  const undo = await screen.findByRole('button', { name: /^全部改正 \d+ 处$/ });
  expect(kept).toEqual([{ reportId: report.id, kind: 'fix', label: '全部改正之前' }]);
  expect(screen.getByText(/制度健全，执行有力。/)).toBeTruthy();
  await user.click(undo);
  expect(screen.getByText(new RegExp(BEFORE))).toBeTruthy();
});
