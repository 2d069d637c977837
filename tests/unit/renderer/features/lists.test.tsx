import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CoverTab } from '../../../../renderer/features/cover/CoverTab.tsx';
import { GoalsTab } from '../../../../renderer/features/goals/GoalsTab.tsx';
import { OrganizationTab } from '../../../../renderer/features/organization/OrganizationTab.tsx';
import { ProblemsTab } from '../../../../renderer/features/problems/ProblemsTab.tsx';
import { TasksTab } from '../../../../renderer/features/tasks/TasksTab.tsx';
import { aReport, aTask } from '../../../support/builders.ts';
import { COUNTY_PACK } from '../../../support/templates.ts';
import { openTab } from './open-tab.tsx';

describe('the cover', () => {
  it('reads the date the office writes and keeps one that does not exist', async () => {
    const user = userEvent.setup();
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000021' }), <CoverTab />);
    const date = screen.getByLabelText('填报日期');
    await user.type(date, '2024-5-13{Enter}');
    expect(open.editor.report.cover.filledOn).toBe('2024-05-13');
    await user.clear(date);
    await user.type(date, '2024年2月30日{Enter}');
    expect(open.editor.report.cover.filledOn).toBe('2024-05-13');
    expect(screen.getByText(/没有这一天/)).toBeTruthy();
  });
});

describe('the tasks', () => {
  it('are numbered, moved and deleted, each as one step', async () => {
    const user = userEvent.setup();
    const tasks = { intro: [], items: [aTask('甲'), aTask('乙', { planned: '4', actual: '3' })] };
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000022', tasks }), <TasksTab />);
    expect(screen.getByText('一是')).toBeTruthy();
    expect(screen.getByText('75%')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '上移任务 2' }));
    expect(open.editor.report.tasks.items.map((task) => task.planned)).toEqual(['4', '']);
    await user.click(screen.getByRole('button', { name: '删除任务 1' }));
    expect(open.editor.report.tasks.items).toHaveLength(1);
    act(() => open.editor.undo());
    expect(open.editor.report.tasks.items).toHaveLength(2);
  });

  it('start with a hint and a button that puts the caret into the new task', async () => {
    const user = userEvent.setup();
    openTab(aReport({ id: '00000000-0000-4000-8000-000000000023' }), <TasksTab />);
    await user.click(screen.getByRole('button', { name: '添加任务' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '任务 1 内容' }));
  });
});

describe('the lists of the organization', () => {
  it('add the usual staff rows and sum them', async () => {
    const user = userEvent.setup();
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000024' }), <OrganizationTab />);
    await user.click(screen.getByRole('button', { name: /行政、事业、退休/ }));
    await user.click(screen.getByRole('textbox', { name: '行政编制在职人员，实有人数' }));
    await user.keyboard('4{Enter}6{Enter}');
    expect(open.editor.report.organization.headcounts.map((row) => row.actual)).toEqual([4, 6, null]);
    const total = screen.getByRole('row', { name: /^合计/ });
    expect(within(total).getByText('10')).toBeTruthy();
  });
});

describe('the goal indicators', () => {
  it('begin a new row under the levels of the row above', async () => {
    const user = userEvent.setup();
    const open = openTab(aReport({ id: '00000000-0000-4000-8000-000000000025' }), <GoalsTab />);
    await user.click(screen.getByRole('button', { name: '添加指标' }));
    await user.click(screen.getByRole('textbox', { name: '第 1 行，一级指标' }));
    await user.keyboard('产出指标{Enter}');
    await user.click(screen.getByRole('button', { name: '添加指标' }));
    expect(open.editor.report.goals.indicators.map((item) => item.level1)).toEqual(['产出指标', '产出指标']);
  });
});

describe('problems and measures', () => {
  it('close the gap of a lost point with a problem linked to its indicator', async () => {
    const user = userEvent.setup();
    const [indicator] = COUNTY_PACK.indicators;
    if (!indicator) throw new Error('the preset has no indicator');
    const entries = { [indicator.id]: { state: 'scored', points: 0, reason: '' } } as const;
    const open = openTab(
      aReport({ id: '00000000-0000-4000-8000-000000000026', scoring: { entries } }),
      <ProblemsTab />,
    );
    expect(screen.getByText('1 处没有接上')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '新建问题' }));
    expect(open.editor.report.problems).toMatchObject([{ title: '', indicatorIds: [indicator.id] }]);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '问题 1 标题' }));
    expect(screen.getByText('没有措施')).toBeTruthy();
  });
});
