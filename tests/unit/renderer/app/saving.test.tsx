import { notifications } from '@mantine/notifications';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CloseGuard } from '../../../../renderer/app/CloseGuard.tsx';
import { SaveFailureBar } from '../../../../renderer/app/report-window/SaveFailureBar.tsx';
import { StatusBar } from '../../../../renderer/app/report-window/StatusBar.tsx';
import { EditorProvider } from '../../../../renderer/state/EditorProvider.tsx';
import { useReportEditor } from '../../../../renderer/state/use-report-editor.ts';
import type { AppEvent } from '../../../../shared/contract/events.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { ErrorCode } from '../../../../shared/errors/codes.ts';
import { fakeClient } from '../../../support/fake-client.ts';
import { renderWithClient } from '../../../support/render-with-client.tsx';
import { openedReport, sampleReport } from '../state/sample.ts';

function Probe() {
  const { report, dispatch, flush, undo } = useReportEditor();
  return (
    <>
      <output>{report.cover.preparer}</output>
      <button
        type="button"
        onClick={() => {
          dispatch({ type: 'setCover', field: 'preparer', value: '张三' });
          flush().catch(() => undefined);
        }}
      >
        填写
      </button>
      <button type="button" onClick={undo}>
        撤销
      </button>
    </>
  );
}

interface State {
  failure: ErrorCode | null;
  closed: number;
  stayed: number;
  /** what was saved to a file */
  rescued: object | null;
}

function setUp(failure: ErrorCode | null) {
  const state: State = { failure, closed: 0, stayed: 0, rescued: null };
  const listeners = new Set<(event: AppEvent) => void>();
  Object.assign(window, {
    app: {
      onEvent: (listener: (event: AppEvent) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  const client = fakeClient({
    reports: {
      save: ({ baseRevision }) =>
        state.failure
          ? Promise.reject(new AppError(state.failure))
          : Promise.resolve({ revision: baseRevision + 1, savedAt: '2024-05-13T02:31:05.000Z' }),
      open: () => Promise.resolve(openedReport({ ...sampleReport('别处改的名称') }, 9)),
    },
    reportFiles: {
      save: ({ report }) => {
        state.rescued = report;
        return Promise.resolve({ token: 't', fileName: '另存.json' });
      },
    },
    window: {
      stayOpen: () => {
        state.stayed += 1;
        return Promise.resolve();
      },
      readyToClose: () => {
        state.closed += 1;
        return Promise.resolve();
      },
    },
  });
  renderWithClient(
    client,
    <EditorProvider opened={openedReport()} initialTab="cover">
      <Probe />
      <SaveFailureBar />
      <StatusBar />
      <CloseGuard />
    </EditorProvider>,
  );
  const close = () => act(() => listeners.forEach((listener) => void listener({ name: 'closing' })));
  return { state, close, user: userEvent.setup() };
}

afterEach(() => act(() => notifications.clean()));

describe('saving', () => {
  it('says when it was saved', async () => {
    const { user } = setUp(null);
    await user.click(screen.getByRole('button', { name: '填写' }));
    expect(await screen.findByText(/^已保存/)).toBeTruthy();
  });

  it('keeps a red bar with what failed and what to do until a retry succeeds, and the words typed', async () => {
    const { state, user } = setUp('DISK_FULL');
    await user.click(screen.getByRole('button', { name: '填写' }));
    expect((await screen.findByRole('alert')).textContent).toContain('请清理磁盘');
    expect(screen.getByText('保存失败')).toBeTruthy();
    expect(screen.getByText('张三')).toBeTruthy();
    state.failure = null;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已保存/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers to save the report to a file, with the words that could not be saved', async () => {
    const { state, user } = setUp('DISK_FULL');
    await user.click(screen.getByRole('button', { name: '填写' }));
    await user.click(await screen.findByRole('button', { name: '另存到…' }));
    expect(state.rescued).toMatchObject({ cover: { preparer: '张三' } });
    expect(await screen.findByText(/已另存到“另存\.json”/)).toBeTruthy();
    expect(screen.getByText('保存失败')).toBeTruthy();
  });

  it('answers a conflict by reading what is on disk, and undo brings the own words back', async () => {
    const { user } = setUp('CONFLICT');
    await user.click(screen.getByRole('button', { name: '填写' }));
    expect((await screen.findByRole('alert')).textContent).toContain('两边的内容都还在');
    await user.click(screen.getByRole('button', { name: /读取已保存的内容/ }));
    expect(screen.queryByText('张三')).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(screen.getByText('张三')).toBeTruthy();
  });
});

describe('closing the window', () => {
  it('closes at once when everything is on disk', async () => {
    const { state, close } = setUp(null);
    await close();
    expect(state.closed).toBe(1);
  });

  it('asks the clerk when something cannot be saved, and stays open on 回到报告', async () => {
    const { state, close, user } = setUp('DISK_FULL');
    await user.click(screen.getByRole('button', { name: '填写' }));
    await close();
    expect(await screen.findByText('还有内容没有保存')).toBeTruthy();
    expect(state).toMatchObject({ closed: 0, stayed: 1 });
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '另存到…' }));
    expect(state.rescued).toMatchObject({ cover: { preparer: '张三' } });
    await user.click(screen.getByRole('button', { name: '回到报告' }));
    expect(state.closed).toBe(0);
  });
});
