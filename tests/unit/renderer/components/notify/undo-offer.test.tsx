import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useUndoOffer } from '../../../../../renderer/components/notify/use-undo-offer.ts';
import { EditorProvider } from '../../../../../renderer/state/EditorProvider.tsx';
import { useReportEditor } from '../../../../../renderer/state/use-report-editor.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { openedReport, sampleReport } from '../../state/sample.ts';

const client = fakeClient({
  reports: {
    save: ({ baseRevision }) =>
      Promise.resolve({ revision: baseRevision + 1, savedAt: '2024-05-13T02:31:05.000Z' }),
  },
});

/** Two steps a clerk may make; the first one offers to be taken back. */
function Steps() {
  const { report, adopt, dispatch } = useReportEditor();
  const offerUndo = useUndoOffer();
  const importFigures = () => {
    adopt(openedReport({ ...report, fiscalYear: 2024 }), '导入《决算.xls》1 项');
    offerUndo('已导入 1 项。', '导入《决算.xls》1 项');
  };
  const type = () => dispatch({ type: 'setCover', field: 'preparer', value: '王小满' });
  return (
    <>
      <output>{`${report.fiscalYear} ${report.cover.preparer}`}</output>
      <button type="button" onClick={importFigures}>
        做第一步
      </button>
      <button type="button" onClick={type}>
        做第二步
      </button>
    </>
  );
}

function Screen() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(false)}>
        离开
      </button>
      {open ? (
        <EditorProvider opened={openedReport(sampleReport())} initialTab="cover">
          <Steps />
        </EditorProvider>
      ) : null}
    </>
  );
}

async function afterTheFirstStep() {
  const user = userEvent.setup();
  renderWithClient(client, <Screen />);
  await user.click(screen.getByRole('button', { name: '做第一步' }));
  await screen.findByRole('button', { name: '撤销' });
  return user;
}

const offerIsGone = () =>
  waitFor(() => expect(screen.queryByRole('button', { name: '撤销' })).toBeNull(), { timeout: 5000 });

describe('the offer to take an import back', () => {
  it('takes the import back', async () => {
    const user = await afterTheFirstStep();
    expect(screen.getByRole('status', { name: '' }).textContent).toContain('2024');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getByRole('status', { name: '' }).textContent).toContain('2023');
  });

  it('goes when the next step is made, which it would take back instead', async () => {
    const user = await afterTheFirstStep();
    await user.click(screen.getByRole('button', { name: '做第二步' }));
    await offerIsGone();
  });

  it('goes when the report leaves the screen', async () => {
    const user = await afterTheFirstStep();
    await user.click(screen.getByRole('button', { name: '离开' }));
    await offerIsGone();
  });
});
