import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ImportDialog } from '../../../../../renderer/components/import-dialog/ImportDialog.tsx';
import { rememberedReadings } from '../../../../../renderer/components/import-dialog/remembered-readings.ts';
import type {
  ImportChoices,
  PendingImport,
  ReadingOverrides,
} from '../../../../../shared/contract/imports.contract.ts';
import { typedFigure } from '../../../../../shared/figures/figure.ts';
import { pickCells } from '../../../../../shared/import/workbook/pick-cells.ts';
import { openingOf, sheetShapes, sheetWindow } from '../../../../../shared/import/workbook/sheet-window.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { gridOf } from '../../../../support/workbooks.ts';
import { sampleReport } from '../../state/sample.ts';
import { found, foundCell, recognition } from './found.ts';

const GRID = gridOf(
  {
    name: 'Z01',
    merges: ['A1:D1'],
    rows: [
      ['收入支出决算总表'],
      ['项目', '决算数', '项目', '决算数'],
      ['本年收入合计', 2_074_800, '基本支出', 1_727_200],
      [null, null, '项目支出', 347_600],
      ['说明', null, '其中：一', 346_700],
    ],
  },
  { name: '封面', rows: [['部门决算']] },
);
const RECOGNITION = recognition(
  [
    found('income.total@final', 207_480_000, { cell: 'B3' }),
    found('expenditure.project@final', 34_760_000, {
      ...{ cell: 'D4', certainty: 'question', alternatives: [foundCell('D5', 34_670_000)] },
    }),
  ],
  {
    year: 2022,
    department: '云岭市残疾人联合会',
    messages: [{ level: 'warning', code: 'HIDDEN_ROW', sheet: 'Z01', cell: 'D5', text: '第 5 行是隐藏的。' }],
  },
);
const PENDING: PendingImport = {
  token: '00000000-0000-4000-8000-00000000000a',
  fileName: '2023决算.xls',
  sheets: sheetShapes(GRID),
  opening: openingOf(GRID, RECOGNITION),
  projects: [],
  remembered: null,
  recognition: RECOGNITION,
};
const REMEMBERED: PendingImport['remembered'] = {
  learntAt: '2023-05-13T02:31:05.000Z',
  figures: [
    {
      ...{ key: 'income.total@final', period: 'current', place: 'same', included: true },
      choice: { sheet: 'Z01', cells: ['B3'], unit: 'yuan' },
    },
    {
      ...{ key: 'expenditure.project@final', period: 'current', place: 'moved', included: true },
      choice: { sheet: 'Z01', cells: ['D4'], unit: 'yuan' },
    },
  ],
  missing: [{ key: 'operation.total@final', period: 'current' }],
};

async function setUp(pending: PendingImport = PENDING) {
  const committed: ImportChoices[] = [];
  const reread: ReadingOverrides[] = [];
  let cancelled = 0;
  const client = fakeClient({
    imports: {
      rows: async ({ sheet, from, count }) => {
        const found = GRID.sheets.find(({ name }) => name === sheet);
        if (!found) throw new Error(`no sheet ${sheet}`);
        return sheetWindow(found, from, count);
      },
      pick: async ({ choice }) => pickCells(GRID, choice),
      reread: async ({ overrides }) => {
        reread.push(overrides);
        return recognition([found('income.total@final', 20_748, { cell: 'B3', unit: 'wanyuan' })]);
      },
    },
  });
  const report = sampleReport();
  const figures = { current: { 'income.total@final': typedFigure(100_000_000) }, prior: {} };
  const remembered = await rememberedReadings(client, pending, {});
  await act(async () =>
    renderWithClient(
      client,
      <ImportDialog
        pending={pending}
        remembered={remembered}
        report={{ ...report, figures }}
        writing={false}
        onCancel={() => {
          cancelled += 1;
        }}
        onCommit={(choices) => committed.push(choices)}
      />,
    ),
  );
  const row = (name: string) => {
    const list = screen.getByRole('list', { name: '找到的数字' });
    return within(list).getByRole('button', { name: new RegExp(`${name}.*元|${name}.*待核对`) });
  };
  const cell = (text: string) => screen.getByRole('cell', { name: text });
  return { committed, reread, row, cell, cancelled: () => cancelled, user: userEvent.setup() };
}

const importButton = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the confirm step of an import', () => {
  it('does not import before both readings of a question were looked at and one chosen', async () => {
    const { committed, user } = await setUp();
    expect(importButton('导入 2 项（1 项待核对）').hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('radio', { name: /346\.70|34\.67 万元/ }));
    await user.click(importButton('导入 2 项'));
    expect(committed).toEqual([
      {
        figures: [
          { key: 'income.total@final', period: 'current', sheet: 'Z01', cells: ['B3'], unit: 'yuan' },
          { key: 'expenditure.project@final', period: 'current', sheet: 'Z01', cells: ['D5'], unit: 'yuan' },
        ],
        department: null,
        projects: [],
      },
    ]);
  });

  it('leaves out what is unticked, questions included', async () => {
    const { committed, user } = await setUp();
    await user.click(screen.getByRole('checkbox', { name: '导入项目支出·决算' }));
    await user.click(importButton('导入 1 项'));
    expect(committed[0]?.figures).toHaveLength(1);
  });

  it('draws the sheet and outlines what was found in its place', async () => {
    const { cell } = await setUp();
    expect(cell('收入支出决算总表').dataset.merged).toBe('true');
    expect(cell('2074800').getAttribute('title')).toBe('本年收入合计·决算');
    const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
    expect(marks.map(({ dataset }) => `${dataset.on} ${dataset.mark}`)).toEqual([
      ...['B3 sure', 'D4 question', 'D5 question'],
    ]);
  });

  it('points a figure at another cell: shows what it amounts to, then takes it', async () => {
    const { committed, row, cell, user } = await setUp();
    await user.click(row('项目支出·决算'));
    await user.click(cell('1727200'));
    expect(screen.getByRole('status').textContent).toContain('“项目支出·决算”改指 D3：1727200 = 172.72 万元');
    await user.click(importButton('使用这个格子'));
    await user.click(importButton('导入 2 项'));
    expect(committed[0]?.figures[1]).toMatchObject({ cells: ['D3'] });
  });

  it('sums further cells and says when one is no amount', async () => {
    const { committed, row, cell, user } = await setUp();
    await user.click(row('项目支出·决算'));
    await user.click(cell('1727200'));
    await user.keyboard('{Control>}');
    await user.click(cell('说明'));
    expect(screen.getByRole('status').textContent).toContain('A5 的“说明”不是金额。');
    expect(importButton('使用这些格子').hasAttribute('disabled')).toBe(true);
    await user.click(cell('说明'));
    await user.click(cell('346700'));
    await user.keyboard('{/Control}');
    await user.click(importButton('使用这些格子'));
    await user.click(importButton('导入 2 项'));
    expect(committed[0]?.figures[1]).toMatchObject({ cells: ['D3', 'D5'] });
  });

  it('selects a figure by its cell, and moves through the sheet with the arrow keys', async () => {
    const { row, cell, user } = await setUp();
    await user.click(cell('2074800'));
    expect(row('本年收入合计·决算').getAttribute('aria-pressed')).toBe('true');
    await user.click(cell('346700'));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('status').textContent).toContain('改指 D3');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByRole('status').textContent).toContain('改指 D3:D4');
    await user.keyboard('{Enter}');
    expect(row('本年收入合计·决算').textContent).toContain('Z01 › D3:D4');
  });

  it('begins a run by Shift at the cell of the selected figure', async () => {
    const { row, cell, user } = await setUp();
    await user.click(row('项目支出·决算'));
    await user.keyboard('{Shift>}');
    await user.click(cell('346700'));
    await user.keyboard('{/Shift}');
    expect(screen.getByRole('status').textContent).toContain('改指 D4:D5：347600+346700 = 69.43 万元');
  });

  it('adds a figure that was not found and waits for its cell', async () => {
    const { committed, cell, user } = await setUp();
    await user.click(screen.getByRole('checkbox', { name: '导入项目支出·决算' }));
    await user.click(screen.getByRole('combobox', { name: '项目名称' }));
    await user.keyboard('机关运行');
    await user.click(await screen.findByRole('option', { name: '机关运行经费', hidden: true }));
    await user.click(screen.getByRole('button', { name: '添加' }));
    expect(importButton('导入 2 项（1 项待核对）')).toBeTruthy();
    await user.click(cell('1727200'));
    await user.click(importButton('使用这个格子'));
    await user.click(importButton('导入 2 项'));
    expect(committed[0]?.figures[1]).toMatchObject({ key: 'operation.total@final', cells: ['D3'] });
  });

  it('reads everything again when the unit is settled, and keeps what was pointed at', async () => {
    const { committed, reread, row, cell, user } = await setUp();
    await user.click(row('项目支出·决算'));
    await user.click(cell('1727200'));
    await user.click(importButton('使用这个格子'));
    await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '万元');
    expect(reread).toEqual([{ Z01: { unit: 'wanyuan' } }]);
    await user.click(importButton('导入 2 项'));
    expect(committed[0]?.figures.map(({ cells, unit }) => [...cells, unit])).toEqual([
      ['B3', 'wanyuan'],
      ['D3', 'wanyuan'],
    ]);
  });

  it('shows old and new amounts and lets each be kept', async () => {
    const { committed, user } = await setUp();
    await user.click(screen.getByRole('radio', { name: /34\.76 万元/ }));
    await user.click(screen.getByRole('tab', { name: /^差异 2/ }));
    expect(
      screen.getByRole('button', { name: /变化.*本年收入合计·决算.*100\.00 万元 → 207\.48 万元/ }),
    ).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '采用表中的本年收入合计·决算' }));
    await user.click(importButton('导入 1 项'));
    expect(committed[0]?.figures.map(({ key }) => key)).toEqual(['expenditure.project@final']);
  });

  it('warns about another year, leads from a message to its cell and offers the department', async () => {
    const { committed, user } = await setUp();
    expect(screen.getByText(/表格是 2022 年的，报告的评价年度是 2023 年/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '导入项目支出·决算' }));
    await user.click(screen.getByRole('checkbox', { name: /把部门名称改为/ }));
    await user.click(screen.getByRole('button', { name: /^封面/ }));
    await user.click(screen.getByRole('tab', { name: /^说明 1/ }));
    await user.click(screen.getByRole('button', { name: 'Z01 › D5' }));
    expect(screen.getByRole('cell', { name: '346700' })).toBeTruthy();
    await user.click(importButton('导入 1 项'));
    expect(committed[0]?.department).toBe('云岭市残疾人联合会');
  });

  it('asks about what has moved in a form that was confirmed before, and takes the rest', async () => {
    const { committed, user } = await setUp({
      ...PENDING,
      remembered: REMEMBERED,
      recognition: recognition([found('income.total@final', 1, { cell: 'A1', certainty: 'question' })]),
    });
    expect(
      screen.getByText(/同一表样，3 项中 2 项找到；1 项移动了位置，请逐项核对。没有找到：机关运行经费·决算/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '确认项目支出·决算' }));
    await user.click(importButton('导入 2 项'));
    expect(committed[0]?.figures.map(({ cells }) => cells)).toEqual([['B3'], ['D4']]);
  });

  it('lets Escape first let go of what is selected, then cancel', async () => {
    const { cancelled, row, user } = await setUp();
    await user.click(row('项目支出·决算'));
    await user.keyboard('{Escape}');
    expect(cancelled()).toBe(0);
    await user.keyboard('{Escape}');
    expect(cancelled()).toBe(1);
  });

  it('can be cancelled', async () => {
    const { cancelled, user } = await setUp();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(cancelled()).toBe(1);
  });

  it('brings along the listed projects that stay ticked', async () => {
    const projects = ['B3', 'D4'].map((cell) => ({
      ...{ sheet: 'Z01', cell, name: `项目${cell}`, amounts: { final: 34_760_000 } },
    }));
    const { committed, user } = await setUp({
      ...PENDING,
      projects,
      recognition: recognition([found('income.total@final', 207_480_000, { cell: 'B3', unit: 'yuan' })]),
    });
    await user.click(screen.getByRole('tab', { name: /^项目 2/ }));
    await user.click(screen.getByRole('checkbox', { name: '导入项目“项目D4”' }));
    await user.click(screen.getByRole('button', { name: '导入 1 项' }));
    expect(committed[0]?.projects).toEqual([{ sheet: 'Z01', cell: 'B3' }]);
  });
});
