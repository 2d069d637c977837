import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  ExportProvider,
  useReportExport,
} from '../../../../../renderer/components/export/export-context.tsx';
import { EditorProvider } from '../../../../../renderer/state/EditorProvider.tsx';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { openedReport, sampleReport } from '../../state/sample.ts';

const HELD = { kind: 'inUse', token: 't1', fileName: '报告.docx', freeName: '报告(2).docx' } as const;

function ExportButton() {
  const { run, running } = useReportExport();
  return (
    <button type="button" onClick={() => void run('docx', 'public')}>
      {running ? '正在导出' : '导出'}
    </button>
  );
}

function aWindow() {
  const calls: unknown[] = [];
  const written = (fileName: string) => ({ kind: 'written', token: 't2', fileName }) as const;
  const client = fakeClient({
    exports: {
      run: (wanted) => {
        calls.push(wanted.variant);
        return Promise.resolve(calls.length === 1 ? HELD : null);
      },
      again: (asked) => {
        calls.push(asked);
        return Promise.resolve(asked.as === 'free' ? written('报告(2).docx') : HELD);
      },
    },
  });
  renderWithClient(
    client,
    <EditorProvider opened={openedReport(sampleReport())} initialTab="preview">
      <ExportProvider>
        <ExportButton />
      </ExportProvider>
    </EditorProvider>,
  );
  return calls;
}

const user = userEvent.setup();
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

describe('a file that another program holds', () => {
  it('is asked about, as often as it is held, and written under the free name when that is chosen', async () => {
    const calls = aWindow();
    await press('导出');
    await screen.findByText(/《报告\.docx》正在 WPS、Word 或 Excel 中打开/);
    await press('重试');
    await press('存为“报告(2).docx”');
    await screen.findByText('已导出公开稿 Word 文档《报告(2).docx》。');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(calls).toEqual(['public', { token: 't1', as: 'same' }, { token: 't1', as: 'free' }]);
  });

  it('may be written elsewhere: the same question for a name, for the same 稿', async () => {
    const calls = aWindow();
    await press('导出');
    await press('另存为…');
    await screen.findByRole('button', { name: '导出' });
    expect(calls).toEqual(['public', 'public']);
  });
});
