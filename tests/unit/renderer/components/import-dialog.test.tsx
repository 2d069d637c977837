import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ImportDialog } from '../../../../renderer/components/import-dialog/ImportDialog.tsx';
import type { ImportChoices, PendingImport } from '../../../../shared/contract/imports.contract.ts';
import { fakeClient } from '../../../support/fake-client.ts';
import { renderWithClient } from '../../../support/render-with-client.tsx';
import { sampleReport } from '../state/sample.ts';

const cell = (address: string, fen: number) => ({
  ...{ sheet: 'Z01', cell: address, raw: String(fen / 100), unit: 'yuan' as const, fen },
});
const PENDING: PendingImport = {
  token: '00000000-0000-4000-8000-00000000000a',
  fileName: '2023决算.xls',
  sheets: [{ name: 'Z01', hidden: false, rows: 13, columns: 8, columnWidths: [], hiddenRows: [] }],
  remembered: null,
  recognition: {
    year: 2022,
    department: '云岭市残疾人联合会',
    sheets: [
      { name: 'Z01', title: null, table: 'incomeExpenditure', unit: 'yuan', stage: 'final', hidden: false },
    ],
    figures: [
      {
        ...cell('D11', 207_480_000),
        ...{ key: 'income.total@final', period: 'current', certainty: 'sure', alternatives: [] },
      },
      {
        ...cell('H10', 34_760_000),
        ...{ key: 'expenditure.project@final', period: 'current', certainty: 'question' },
        alternatives: [cell('H9', 34_670_000)],
      },
    ],
    messages: [
      { level: 'warning', code: 'UNIT_ASSUMED', sheet: 'Z01', cell: null, text: '没有写单位，按元读。' },
    ],
  },
};

function setUp() {
  const committed: ImportChoices[] = [];
  let cancelled = 0;
  renderWithClient(
    fakeClient({}),
    <ImportDialog
      pending={PENDING}
      report={sampleReport()}
      writing={false}
      onCancel={() => {
        cancelled += 1;
      }}
      onCommit={(choices) => committed.push(choices)}
    />,
  );
  return { committed, cancelled: () => cancelled, user: userEvent.setup() };
}

describe('the confirm step of an import', () => {
  it('does not import before both readings of a question were looked at and one chosen', async () => {
    const { committed, user } = setUp();
    const blocked = screen.getByRole('button', { name: '导入 2 项（还有 1 项待确定）' });
    expect(blocked.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('radio', { name: /34\.67 万元/ }));
    await user.click(screen.getByRole('button', { name: '导入 2 项' }));
    expect(committed).toEqual([
      {
        figures: [
          { key: 'income.total@final', period: 'current', sheet: 'Z01', cells: ['D11'], unit: 'yuan' },
          { key: 'expenditure.project@final', period: 'current', sheet: 'Z01', cells: ['H9'], unit: 'yuan' },
        ],
        department: null,
      },
    ]);
  });

  it('leaves out what is unticked, questions included', async () => {
    const { committed, user } = setUp();
    await user.click(screen.getByRole('radio', { name: '不导入这一项' }));
    await user.click(screen.getByRole('button', { name: '导入 1 项' }));
    expect(committed[0]?.figures).toHaveLength(1);
  });

  it('warns about another year, shows the messages and offers the department', async () => {
    const { committed, user } = setUp();
    expect(screen.getByText(/表格是 2022 年的，报告的评价年度是 2023 年/)).toBeTruthy();
    expect(screen.getByText('没有写单位，按元读。')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '不导入这一项' }));
    await user.click(screen.getByRole('checkbox', { name: /把部门名称改为/ }));
    await user.click(screen.getByRole('button', { name: '导入 1 项' }));
    expect(committed[0]?.department).toBe('云岭市残疾人联合会');
  });

  it('can be cancelled', async () => {
    const { cancelled, user } = setUp();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(cancelled()).toBe(1);
  });
});
