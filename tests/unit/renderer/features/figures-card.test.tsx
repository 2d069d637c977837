import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BudgetTab } from '../../../../renderer/features/budget/BudgetTab.tsx';
import { aReport, someFigures, wanyuan } from '../../../support/builders.ts';
import { openTab } from './open-tab.tsx';

const FIGURES = someFigures({
  'income.total@final': '207.48',
  'expenditure.total@final': '207.48',
  'expenditure.basic@final': '172.72',
});
const aBudgetReport = (id: string) => aReport({ id, figures: FIGURES });
const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the figures table', () => {
  it('replaces a number by typing and goes down with Enter', async () => {
    const user = userEvent.setup();
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000001'), <BudgetTab />);
    await user.click(cell('本年收入合计·决算'));
    await user.keyboard('210.5{Enter}');
    expect(open.editor.report.figures.current['income.total@final']).toEqual(wanyuan('210.5'));
    expect(cell('本年收入合计·决算').value).toBe('210.50');
    expect(document.activeElement).toBe(cell('本年支出合计·决算'));
  });

  it('takes an entry back with Esc and blanks a number with Delete', async () => {
    const user = userEvent.setup();
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000002'), <BudgetTab />);
    await user.click(cell('基本支出·决算'));
    await user.keyboard('9{Escape}');
    expect(cell('基本支出·决算').value).toBe('172.72');
    await user.keyboard('{Delete}');
    expect(open.editor.report.figures.current['expenditure.basic@final']).toBeUndefined();
    expect(open.editor.undoLabel).toBe('修改基本支出·决算');
  });

  it('keeps what it cannot read, marked and explained, even when the tab is left', async () => {
    const user = userEvent.setup();
    const report = aBudgetReport('00000000-0000-4000-8000-000000000003');
    const open = openTab(report, <BudgetTab />);
    await user.click(cell('项目支出·决算'));
    await user.keyboard('约30{Enter}');
    expect(open.editor.report.figures.current['expenditure.project@final']).toBeUndefined();
    expect(cell('项目支出·决算').value).toBe('约30');
    expect(cell('项目支出·决算').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/“约30”不是金额/)).toBeTruthy();
    cleanup();
    openTab(report, <BudgetTab />);
    expect(cell('项目支出·决算').value).toBe('约30');
    await user.click(cell('项目支出·决算'));
    await user.keyboard('{Escape}');
    expect(cell('项目支出·决算').value).toBe('');
  });

  it('takes an unfinished entry over before saving, and undo takes it back', async () => {
    const user = userEvent.setup();
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000008'), <BudgetTab />);
    await user.click(cell('本年收入合计·决算'));
    await user.keyboard('210');
    await act(() => open.editor.flush());
    expect(open.editor.report.figures.current['income.total@final']).toEqual(wanyuan('210'));
    await user.keyboard('215');
    expect(cell('本年收入合计·决算').value).toBe('215');
    act(() => open.editor.undo());
    expect(open.editor.report.figures.current['income.total@final']).toEqual(wanyuan('210'));
    expect(cell('本年收入合计·决算').value).toBe('210.00');
  });

  it('marks 不适用 when it is typed', async () => {
    const user = userEvent.setup();
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000004'), <BudgetTab />);
    await user.click(cell('公务接待费·决算'));
    await user.keyboard('不适用{Enter}');
    expect(open.editor.report.figures.current['threePublic.reception@final']?.state).toBe('notApplicable');
  });

  it('takes a pasted block as one step that can be undone', () => {
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000005'), <BudgetTab />);
    const start = cell('本年收入合计·年初预算');
    fireEvent.paste(start, { clipboardData: { getData: () => '198.20\t207.48\r\n198.20\t207.48\r\n' } });
    expect(cell('本年支出合计·调整预算').value).toBe('207.48');
    expect(open.editor.undoLabel).toBe('粘贴收支情况 4 项');
    act(() => open.editor.undo());
    expect(cell('本年支出合计·调整预算').value).toBe('');
  });

  it('shows the other rows on demand', async () => {
    const user = userEvent.setup();
    openTab(aBudgetReport('00000000-0000-4000-8000-000000000006'), <BudgetTab />);
    expect(screen.queryByText('政府采购支出')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^收支情况，显示全部项目/ }));
    expect(screen.getByText('政府采购支出')).toBeTruthy();
  });

  it('shows a blank row when a finding points to it', () => {
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000009'), <BudgetTab />);
    act(() => open.editor.goTo('figures.current.procurement.total@final'));
    expect(cell('政府采购支出·决算')).toBeTruthy();
  });
});

describe('the paragraph about spending', () => {
  it('is drafted from the table and follows it', async () => {
    const user = userEvent.setup();
    const open = openTab(aBudgetReport('00000000-0000-4000-8000-000000000007'), <BudgetTab />);
    await user.click(screen.getByRole('button', { name: '按数据重写' }));
    const prose = screen.getByRole('textbox', { name: '部门整体支出情况' });
    expect(prose.textContent).toContain('基本支出172.72万元，占83.25%');
    await user.click(cell('基本支出·决算'));
    await user.keyboard('170{Enter}');
    expect(prose.textContent).toContain('基本支出170.00万元');
    expect(open.editor.report.spending).toHaveLength(1);
  });
});
