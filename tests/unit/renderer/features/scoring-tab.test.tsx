import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ScoringTab } from '../../../../renderer/features/scoring/ScoringTab.tsx';
import { aReport, someFigures } from '../../../support/builders.ts';
import { COUNTY_PACK } from '../../../support/templates.ts';
import { openTab } from './open-tab.tsx';

const MANUAL = COUNTY_PACK.indicators.find((indicator) => indicator.rule.kind === 'manual');
const COMPUTED = COUNTY_PACK.indicators.find((indicator) => indicator.rule.kind === 'ratio');
if (!MANUAL || !COMPUTED) throw new Error('the preset has no such indicators');

const points = (name: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}，得分`) });

describe('the scoring table', () => {
  it('takes a score, asks why points were lost, and is content once it is told', async () => {
    const user = userEvent.setup();
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000011' }), <ScoringTab />);
    await user.click(points(MANUAL.name));
    await user.keyboard('1{Enter}');
    expect(open.editor.report.scoring.entries[MANUAL.id]).toEqual({
      state: 'scored',
      points: 100,
      reason: '',
    });
    expect(screen.getByText('1 项扣分没有写原因')).toBeTruthy();
    const reason = screen.getByPlaceholderText('请写明扣分原因');
    await user.type(reason, '迟报一次');
    expect(open.editor.report.scoring.entries[MANUAL.id]?.reason).toBe('迟报一次');
    expect(screen.queryByText('1 项扣分没有写原因')).toBeNull();
  });

  it('refuses more than the weight and keeps what was typed', async () => {
    const user = userEvent.setup();
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000012' }), <ScoringTab />);
    await user.click(points(MANUAL.name));
    await user.keyboard('999{Enter}');
    expect(open.editor.report.scoring.entries[MANUAL.id]).toBeUndefined();
    expect(points(MANUAL.name).value).toBe('999');
    expect(screen.getByText(/得分 999 超过了分值/)).toBeTruthy();
  });

  it('shows a computed score as computed, lets it be overridden and taken back', async () => {
    const user = userEvent.setup();
    const figures = someFigures({ 'expenditure.total@final': '200', 'expenditure.total@adjusted': '200' });
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000013', figures }), <ScoringTab />);
    const computed = points(COMPUTED.name).value;
    expect(computed).not.toBe('');
    expect(screen.getByText('按数据计算')).toBeTruthy();
    await user.click(points(COMPUTED.name));
    await user.keyboard('1{Enter}');
    expect(screen.queryByText('按数据计算')).toBeNull();
    await user.click(screen.getByRole('button', { name: `采用 ${computed}` }));
    expect(open.editor.report.scoring.entries[COMPUTED.id]?.state).toBe('open');
    expect(points(COMPUTED.name).value).toBe(computed);
  });

  it('takes an indicator out as 不适用', async () => {
    const user = userEvent.setup();
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000014' }), <ScoringTab />);
    await user.click(screen.getByRole('checkbox', { name: `${MANUAL.name}，不适用` }));
    expect(open.editor.report.scoring.entries[MANUAL.id]?.state).toBe('notApplicable');
    expect(screen.queryByRole('textbox', { name: new RegExp(`^${MANUAL.name}，得分`) })).toBeNull();
  });
});
