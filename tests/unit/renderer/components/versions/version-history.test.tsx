import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  useVersions,
  VersionsProvider,
} from '../../../../../renderer/components/versions/versions-context.tsx';
import { EditorProvider } from '../../../../../renderer/state/EditorProvider.tsx';
import { useReportEditor } from '../../../../../renderer/state/use-report-editor.ts';
import type { VersionSummary } from '../../../../../shared/contract/versions.contract.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../../shared/report/schema.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { openedReport, sampleReport } from '../../state/sample.ts';

const PRESENT: Report = { ...sampleReport(), conclusion: richTextFrom('评价为优。') };
const DRAFT: Report = { ...PRESENT, conclusion: richTextFrom('评价为良。') };
const FIRST: Report = { ...PRESENT, conclusion: richTextFrom('评价为中。') };

const summary = (id: string, changes: Partial<VersionSummary>): VersionSummary => ({
  id,
  kind: 'periodic',
  label: '',
  createdAt: '2024-05-13T02:31:05.000Z',
  differences: { amounts: 0, numbers: 0, texts: 1 },
  ...changes,
});
const VERSIONS = [
  summary('broken', { differences: null }),
  summary('draft', { kind: 'named', label: '送审稿' }),
  summary('first', {}),
];

function Probe() {
  const { openHistory } = useVersions();
  const { report, undo } = useReportEditor();
  return (
    <>
      <output>{JSON.stringify(report.conclusion)}</output>
      <button type="button" onClick={openHistory}>
        打开
      </button>
      <button type="button" onClick={undo}>
        撤销一步
      </button>
    </>
  );
}

/** What a printed code leads to: a version of another report. */
const ELSEWHERE = { reportId: 'another', title: '云溪县档案馆2023年度自评报告', versionId: 'theirs' };

async function setUp(versions: VersionSummary[] = VERSIONS, startAt: string | null = null) {
  const restored: unknown[] = [];
  const openedElsewhere: unknown[] = [];
  const client = fakeClient({
    review: { findVersion: () => Promise.resolve(ELSEWHERE) },
    versions: {
      list: () => Promise.resolve(versions),
      open: ({ id }) => Promise.resolve(id === 'draft' ? DRAFT : FIRST),
      restore: (input) => {
        restored.push(input);
        return Promise.resolve({ opened: openedReport(DRAFT, 8), label: '恢复到早些时候' });
      },
    },
  });
  renderWithClient(
    client,
    <EditorProvider opened={openedReport(PRESENT, 7)} initialTab="cover">
      <VersionsProvider
        startAt={startAt}
        onOtherReport={async (found) => {
          openedElsewhere.push(found);
        }}
      >
        <Probe />
      </VersionsProvider>
    </EditorProvider>,
  );
  const user = userEvent.setup();
  if (startAt === null) await user.click(screen.getByRole('button', { name: '打开' }));
  return { restored, openedElsewhere, user, dialog: within(await screen.findByRole('dialog')) };
}

const marks = (kind: 'del' | 'ins') =>
  [...document.querySelectorAll(`p ${kind}`)].map((mark) => mark.textContent).at(-1);

afterEach(() => act(() => notifications.clean()));

describe('the history of versions', () => {
  it('says when there is none yet, and when there will be', async () => {
    const { dialog } = await setUp([]);
    expect(await dialog.findByText(/还没有版本。.*每编辑 20 分钟/)).toBeTruthy();
  });

  it('begins with the newest version that can be read, and shows its difference from now', async () => {
    const { dialog } = await setUp();
    expect(await dialog.findByRole('heading', { name: '送审稿' })).toBeTruthy();
    expect([marks('del'), marks('ins')]).toEqual(['良', '优']);
    expect(dialog.getByText('内容已损坏，读不出来')).toBeTruthy();
  });

  it('opens another report at the version its printed code stands for, also where this one has none', async () => {
    const { dialog, user, openedElsewhere } = await setUp([]);
    await user.type(await dialog.findByRole('textbox', { name: '版本编号' }), 'K7M2-9QXD');
    await user.click(dialog.getByRole('button', { name: '查找' }));
    await waitFor(() => expect(openedElsewhere).toEqual([ELSEWHERE]));
  });

  it('stands at once at the version that was asked for, and later begins with the newest again', async () => {
    const { dialog, user } = await setUp(VERSIONS, 'first');
    expect(await dialog.findByRole('heading', { name: '编辑中自动保存' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: '打开' }));
    expect(await screen.findByRole('heading', { name: '送审稿' })).toBeTruthy();
  });

  it('compares with another version, from which nothing can be restored by mistake', async () => {
    const { dialog, user } = await setUp();
    await dialog.findByRole('heading', { name: '送审稿' });
    await user.click(dialog.getByRole('combobox', { name: '比较对象' }));
    await user.click(await screen.findByRole('option', { name: /编辑中自动保存/ }));
    await dialog.findByText('另一个版本里', { exact: false });
    expect([marks('del'), marks('ins')]).toEqual(['良', '中']);
    expect(dialog.queryByRole('button', { name: /^恢复这一部分/ })).toBeNull();
    expect(dialog.getByRole('button', { name: '恢复全部' }).hasAttribute('disabled')).toBe(true);
  });

  it('restores as one step that is undone like any other, and says so', async () => {
    const { dialog, user, restored } = await setUp();
    await user.click(await dialog.findByRole('button', { name: '恢复全部' }));
    expect(restored).toEqual([{ id: 'draft', baseRevision: 7, section: null }]);
    expect(await screen.findByText('已恢复到早些时候。按 Ctrl+Z 可以撤销。')).toBeTruthy();
    expect(screen.getByText(/评价为良/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销一步' }));
    expect(screen.getByText(/评价为优/)).toBeTruthy();
  });

  it('restores one section alone', async () => {
    const { dialog, user, restored } = await setUp();
    await user.click(await dialog.findByRole('button', { name: '恢复这一部分：自评分析' }));
    expect(restored).toEqual([{ id: 'draft', baseRevision: 7, section: 'analysis' }]);
  });
});
