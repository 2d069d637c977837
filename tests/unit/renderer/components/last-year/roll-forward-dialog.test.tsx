import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RollForwardDialog } from '../../../../../renderer/components/last-year/RollForwardDialog.tsx';
import type { ReportSummary } from '../../../../../shared/contract/reports.contract.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';

const REPORT = {
  id: '00000000-0000-4000-8000-000000000001',
  departmentName: '云岭市科学技术协会',
  fiscalYear: 2023,
};

function show(...years: readonly number[]) {
  const reports = years.map(
    (fiscalYear, index): ReportSummary => ({
      ...REPORT,
      id: `00000000-0000-4000-8000-00000000001${index}`,
      fiscalYear,
      updatedAt: '2026-11-22T10:00:00.000Z',
      revision: 1,
    }),
  );
  const client = fakeClient({ reports: { list: () => Promise.resolve(reports) } });
  renderWithClient(client, <RollForwardDialog report={REPORT} onDone={() => {}} onClose={() => {}} />);
}

describe('结转到下一年度', () => {
  it('says that the department has a report of that year already', async () => {
    show(2023, 2024);
    expect(await screen.findByText(/已经有一份云岭市科学技术协会2024年度的报告/)).toBeTruthy();
  });

  it('says nothing of other years', async () => {
    show(2022, 2023);
    expect(await screen.findByRole('button', { name: '结转' })).toBeTruthy();
    expect(screen.queryByText(/已经有一份/)).toBeNull();
  });
});
