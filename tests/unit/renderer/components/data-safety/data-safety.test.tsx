import { notifications } from '@mantine/notifications';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useDataSafety } from '../../../../../renderer/components/data-safety/data-safety-context.tsx';
import type { SafetyStatus } from '../../../../../shared/contract/safety.contract.ts';
import { AppError } from '../../../../../shared/errors/app-error.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';

const NAME = '2026年11月22日 9点05分.jxbak';
const STATUS: SafetyStatus = {
  dataFolder: 'D:\\jixiao',
  backupFolder: 'D:\\jixiao\\备份',
  backups: [{ fileName: NAME, kind: 'automatic', takenAt: '2026-11-22T01:05:00.000Z', bytes: 1_500_000 }],
  newest: { fileName: NAME, reports: 2, ok: true, problems: [] },
  failure: null,
};

function Opener() {
  const { open } = useDataSafety();
  return (
    <button type="button" onClick={open}>
      打开
    </button>
  );
}

async function setUp(changes: Partial<SafetyStatus> = {}) {
  const client = fakeClient({
    safety: {
      status: () => Promise.resolve({ ...STATUS, ...changes }),
      openBackup: ({ fileName }) => Promise.reject(new AppError('BACKUP_INVALID', { file: fileName })),
    },
  });
  renderWithClient(client, <Opener />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '打开' }));
  await screen.findByText('D:\\jixiao');
  return user;
}

afterEach(() => act(() => notifications.clean()));

describe('data safety', () => {
  it('shows where the data is and that the last backup can be read back', async () => {
    await setUp();
    expect(screen.getByText(/上次自动备份：2026年11月22日.*刚刚试恢复过，共 2 份报告/)).toBeTruthy();
    expect(screen.getByText(/自动.*1\.5 MB/)).toBeTruthy();
  });

  it('says in plain words what is wrong with a backup', async () => {
    const problems = ['有 1 个历史版本读不出来。'];
    await setUp({ newest: { fileName: NAME, reports: 2, ok: false, problems } });
    expect(screen.getByText(/试恢复没有通过：有 1 个历史版本读不出来。请立即备份一次。/)).toBeTruthy();
  });

  it('keeps saying why today’s backup failed', async () => {
    await setUp({ failure: { code: 'DISK_FULL', params: {} } });
    expect(screen.getByRole('alert').textContent).toMatch(/自动备份没有成功：磁盘空间不足.*请清理磁盘/);
  });

  it('tells when there is no backup yet', async () => {
    await setUp({ backups: [], newest: null });
    expect(screen.getByText(/还没有自动备份/)).toBeTruthy();
  });

  it('refuses a backup that cannot be used, and nothing else happens', async () => {
    const user = await setUp();
    await user.click(screen.getByRole('button', { name: /^恢复.*的备份$/ }));
    expect(await screen.findByText('备份不可用')).toBeTruthy();
    expect(screen.queryByText('从备份恢复')).toBeNull();
  });
});
