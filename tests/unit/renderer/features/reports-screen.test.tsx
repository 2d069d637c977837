import { notifications } from '@mantine/notifications';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { RollForwardProvider } from '../../../../renderer/components/last-year/roll-forward-context.tsx';
import { ReportsScreen } from '../../../../renderer/features/reports/ReportsScreen.tsx';
import type { OpenReport, ReportSummary } from '../../../../shared/contract/reports.contract.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { fakeClient } from '../../../support/fake-client.ts';
import { renderWithClient } from '../../../support/render-with-client.tsx';
import { OUTLINE, openedReport, PACK } from '../state/sample.ts';

const SUMMARY: ReportSummary = {
  id: '00000000-0000-4000-8000-000000000001',
  departmentName: '云岭市科学技术协会',
  fiscalYear: 2023,
  updatedAt: '2024-05-13T02:31:05.000Z',
  revision: 3,
};
const TEMPLATES = {
  outlines: [{ id: OUTLINE.id, name: OUTLINE.name, notice: OUTLINE.notice }],
  packs: [{ id: PACK.id, name: PACK.name, notice: PACK.notice }],
};

function setUp(reports: ReportSummary[]) {
  const opened: OpenReport[] = [];
  const called: [string, unknown][] = [];
  let listed = reports;
  const note = (name: string, input: unknown) => void called.push([name, input]);
  const client = fakeClient({
    reports: {
      list: () => Promise.resolve(listed),
      open: ({ id }) => Promise.reject(new AppError('REPORT_NOT_FOUND', { id })),
      create: (input) => {
        note('create', input);
        return Promise.resolve(openedReport());
      },
      remove: ({ id }) => {
        note('remove', id);
        listed = [];
        return Promise.resolve();
      },
      restore: ({ id }) => {
        note('restore', id);
        listed = reports;
        return Promise.resolve();
      },
    },
    templates: { list: () => Promise.resolve(TEMPLATES) },
    lastYear: {
      rollForward: ({ reportId }) => {
        note('rollForward', reportId);
        return Promise.resolve(openedReport());
      },
    },
  });
  const onOpen = (report: OpenReport) => opened.push(report);
  renderWithClient(
    client,
    <RollForwardProvider onDone={onOpen}>
      <ReportsScreen onOpen={onOpen} />
    </RollForwardProvider>,
  );
  return { opened, called, user: userEvent.setup() };
}

afterEach(() => act(() => notifications.clean()));

describe('the report list', () => {
  it('teaches the three steps while it is empty', async () => {
    setUp([]);
    expect(await screen.findByText('还没有报告，三步就能做出一份')).toBeTruthy();
    expect(screen.getByRole('button', { name: '用示例练习' })).toBeTruthy();
  });

  it('creates a report about last year from the presets, which say what they are', async () => {
    const { opened, called, user } = setUp([]);
    await user.click(await screen.findByRole('button', { name: '新建报告' }));
    expect(await screen.findAllByText(/预设，请按本级财政局通知核对/)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(screen.getByText('请填写部门名称')).toBeTruthy();
    expect(called).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '部门名称' }), '云岭市残疾人联合会');
    await user.click(screen.getByRole('button', { name: '新建' }));
    expect(called).toEqual([
      [
        'create',
        {
          departmentName: '云岭市残疾人联合会',
          fiscalYear: new Date().getFullYear() - 1,
          outlineId: OUTLINE.id,
          packId: PACK.id,
        },
      ],
    ]);
    expect(opened).toHaveLength(1);
  });

  it('brings a deleted report back from the toast', async () => {
    const { called, user } = setUp([SUMMARY]);
    await user.click(await screen.findByRole('button', { name: '删除云岭市科学技术协会2023年度报告' }));
    await user.click(await screen.findByRole('button', { name: '撤销删除' }));
    expect(called).toEqual([
      ['remove', SUMMARY.id],
      ['restore', SUMMARY.id],
    ]);
    expect(await screen.findByRole('button', { name: '打开云岭市科学技术协会2023年度报告' })).toBeTruthy();
  });

  it('rolls a report forward after saying what comes along', async () => {
    const { opened, called, user } = setUp([SUMMARY]);
    await user.click(
      await screen.findByRole('button', { name: '结转云岭市科学技术协会2023年度报告到下一年度' }),
    );
    const dialog = await screen.findByRole('dialog', { name: '结转到2024年度' });
    expect(dialog.textContent).toContain('2023年度的决算数变成上年数');
    await user.click(screen.getByRole('button', { name: '结转' }));
    await waitFor(() => expect(opened).toHaveLength(1));
    expect(called).toEqual([['rollForward', SUMMARY.id]]);
  });

  it('says in Chinese what failed and what to do', async () => {
    const { user } = setUp([SUMMARY]);
    await user.click(await screen.findByRole('button', { name: '打开云岭市科学技术协会2023年度报告' }));
    expect(await screen.findByText('找不到报告')).toBeTruthy();
    expect(screen.getByText('请在报告列表中重新选择。')).toBeTruthy();
  });
});
