import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ImportRecords } from '../../../../../renderer/components/import-records/ImportRecords.tsx';
import type { ImportRecordSummary } from '../../../../../shared/contract/imports.contract.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';

const RECORD: ImportRecordSummary = {
  id: '1',
  kind: 'workbook',
  fileName: '2023决算.xls',
  createdAt: '2024-05-13T02:31:05.000Z',
  taken: [
    { key: 'income.total@final', period: 'current', sheet: 'Z01', cells: ['D11'], unit: 'yuan' },
    {
      ...{ key: 'expenditure.project@final', period: 'prior', sheet: 'Z03' },
      ...{ cells: ['E7', 'E8', 'E9'], unit: 'wanyuan' },
    },
  ],
  projects: 3,
};

function show(...records: readonly ImportRecordSummary[]) {
  renderWithClient(
    fakeClient({ imports: { list: async () => [...records] } }),
    <ImportRecords reportId="r" onShow={() => undefined} onClose={() => undefined} />,
  );
}

describe('导入记录', () => {
  it('opens, at what an import took, to each figure with its cells and their unit', async () => {
    show(RECORD);
    const line = await screen.findByText('2 项数字、3 个项目');
    const details = line.closest('details');
    expect(details?.open).toBe(false);
    await userEvent.click(line);
    expect(details?.open).toBe(true);
    const list = screen.getByRole('list', { name: '从《2023决算.xls》取的数字' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['本年收入合计·决算Z01 › D11（元）', '上年项目支出·决算Z03 › E7:E9（万元）']);
  });

  it('has nothing to open where only projects, or nothing, came in', async () => {
    show({ ...RECORD, taken: [] }, { ...RECORD, id: '2', taken: [], projects: 0 });
    expect((await screen.findByText('3 个项目')).closest('details')).toBeNull();
    expect(screen.getByText('0 项数字')).toBeTruthy();
  });

  it('counts no figures for a text document', async () => {
    show({ ...RECORD, kind: 'word', fileName: '去年.docx', taken: [], projects: 0 });
    await screen.findByText('去年.docx');
    expect(screen.queryByText(/项数字/)).toBeNull();
  });
});
