import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FormImportProvider } from '../../../../../renderer/components/form-import/form-import-context.tsx';
import { useImportFlow } from '../../../../../renderer/components/import-dialog/use-import-flow.ts';
import { EditorProvider } from '../../../../../renderer/state/EditorProvider.tsx';
import type { PendingImport } from '../../../../../shared/contract/imports.contract.ts';
import { AppError } from '../../../../../shared/errors/app-error.ts';
import type { FormOffer } from '../../../../../shared/import/form-use/form-offer.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { openedReport, sampleReport } from '../../state/sample.ts';

const FORMS: FormOffer = { fileName: '评分表.xlsx', scoreTables: [], goalForms: [] };

function pending(fileName: string): PendingImport {
  const recognition = { department: null, year: null, figures: [], sheets: [], messages: [] };
  const opening = { sheet: '', rows: { from: 0, rows: [], merges: [] } };
  return { token: fileName, fileName, sheets: [], opening, recognition, projects: [], remembered: null };
}

/** The import of the window over a drop zone that a click stands for. */
function Window({ names }: { readonly names: readonly string[] }) {
  const { readFiles, confirming } = useImportFlow(() => undefined);
  const files = names.map((name) => new File(['<table></table>'], name));
  return (
    <>
      <button type="button" onClick={() => readFiles(files)}>
        放下
      </button>
      <output>{confirming?.pending.fileName ?? '没有'}</output>
    </>
  );
}

/** Drops files on the window; those named here are refused with an error, the others come to be confirmed. */
async function drop(
  names: readonly string[],
  refused: Record<string, AppError>,
  offer: FormOffer | null = null,
) {
  const readFile = vi.fn(({ fileName }: { fileName: string }) => {
    const error = refused[fileName];
    return error ? Promise.reject(error) : Promise.resolve(pending(fileName));
  });
  const client = fakeClient({
    imports: { readFile },
    forms: { ofRefused: () => Promise.resolve(offer) },
  });
  renderWithClient(
    client,
    <EditorProvider opened={openedReport(sampleReport())} initialTab="budget">
      <FormImportProvider>
        <Window names={names} />
      </FormImportProvider>
    </EditorProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '放下' }));
  return { readFile, confirmed: () => screen.getByRole('status').textContent };
}

describe('workbooks that are dropped together', () => {
  it('goes on with the next when one cannot be read', async () => {
    const { confirmed, readFile } = await drop(['坏.xlsx', '好.xlsx'], {
      '坏.xlsx': new AppError('WORKBOOK_DAMAGED', { file: '坏.xlsx' }),
    });
    await waitFor(() => expect(confirmed()).toBe('好.xlsx'));
    expect(readFile).toHaveBeenCalledTimes(2);
    expect(await screen.findByText(/坏\.xlsx/)).toBeTruthy();
  });

  it('goes on with the next when the reading of one is called off', async () => {
    const { confirmed } = await drop(['慢.xlsx', '好.xlsx'], {
      '慢.xlsx': new AppError('READING_CANCELLED'),
    });
    await waitFor(() => expect(confirmed()).toBe('好.xlsx'));
  });

  it('has the next wait until the forms of the one before have been dealt with', async () => {
    const { confirmed, readFile } = await drop(
      ['评分表.xlsx', '好.xlsx'],
      { '评分表.xlsx': new AppError('WORKBOOK_NO_AMOUNTS', { file: '评分表.xlsx' }) },
      FORMS,
    );
    await screen.findByRole('dialog', { name: '《评分表.xlsx》里的表' });
    expect(readFile).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(confirmed()).toBe('好.xlsx'));
  });
});
