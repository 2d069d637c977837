import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LastYearPanel } from '../../../../../renderer/components/last-year/LastYearPanel.tsx';
import { LastYearProvider } from '../../../../../renderer/components/word-import/last-year-context.tsx';
import { EditorProvider } from '../../../../../renderer/state/EditorProvider.tsx';
import type { ReportEditor } from '../../../../../renderer/state/report-editor.ts';
import { useReportEditor } from '../../../../../renderer/state/use-report-editor.ts';
import type { LastYear } from '../../../../../shared/import/word/placed-schemas.ts';
import { plainText } from '../../../../../shared/import/word/runs.ts';
import type { TabId } from '../../../../../shared/report/paths.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { openedReport } from '../../state/sample.ts';

const LAST_YEAR: LastYear = {
  source: { kind: 'report', departmentName: '云岭市科学技术协会' },
  fiscalYear: 2022,
  facts: null,
  sections: [
    {
      target: 'effectiveness',
      heading: '（一）履职效能分析',
      paragraphs: richTextFrom('开展活动65场次。\n成效明显。'),
    },
    {
      target: 'tasks',
      heading: '（二）重点任务',
      paragraphs: richTextFrom('**一是**办好科普日，完成率90%。**二是**办好讲座。'),
    },
    { target: 'tray', heading: '党建', paragraphs: richTextFrom('主题党日12次。') },
  ],
};

interface Held {
  editor?: ReportEditor;
}

function Holder({ held }: { readonly held: Held }) {
  held.editor = useReportEditor();
  return null;
}

async function setUp(tab: TabId, lastYear: LastYear | null = LAST_YEAR) {
  const held: Held = {};
  const client = fakeClient({
    lastYear: { get: async () => lastYear },
    reports: { save: ({ baseRevision }) => Promise.resolve({ revision: baseRevision + 1, savedAt: '' }) },
  });
  await act(async () => {
    renderWithClient(
      client,
      <EditorProvider opened={openedReport()} initialTab={tab}>
        <LastYearProvider>
          <Holder held={held} />
          <LastYearPanel />
        </LastYearProvider>
      </EditorProvider>,
    );
  });
  const editor = () => {
    if (!held.editor) throw new Error('nothing was drawn');
    return held.editor;
  };
  return { user: userEvent.setup(), editor };
}
const section = (title: string) => screen.findByRole('region', { name: `去年的${title}` });

describe('last year’s text beside the form', () => {
  it('teaches how to get it while there is none', async () => {
    await setUp('analysis', null);
    await screen.findByText(/拖进窗口就行/);
    expect(screen.getByRole('button', { name: '导入去年的报告…' })).toBeTruthy();
  });

  it('shows what belongs to the tab, its numbers marked, and the tray', async () => {
    await setUp('analysis');
    const place = await section('履职效能分析');
    expect([...place.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['65场次']);
    expect(screen.getByText('没有归类的内容 1 段')).toBeTruthy();
    expect(screen.queryByRole('region', { name: /重点工作任务/ })).toBeNull();
  });

  it('takes one paragraph over as one undoable step, its number marked as not looked at', async () => {
    const { user, editor } = await setUp('analysis');
    const place = within(await section('履职效能分析'));
    const [first] = place.getAllByRole('button', { name: '用这一段' });
    if (first) await user.click(first);
    expect(plainText(editor().report.effectiveness)).toBe('开展活动65场次。');
    expect(editor().report.unverified).toEqual(['开展活动65场次']);
    expect(editor().undoLabel).toBe('采用去年履职效能分析的一段');
    expect(place.getByText('报告里已有')).toBeTruthy();
    await user.click(place.getByRole('button', { name: '采用其余的' }));
    expect(plainText(editor().report.effectiveness)).toBe('开展活动65场次。\n成效明显。');
    act(() => editor().undo());
    act(() => editor().undo());
    expect(editor().report.unverified).toEqual([]);
  });

  it('takes tasks over as items, last year’s rate left behind, and never the same item twice', async () => {
    const { user, editor } = await setUp('tasks');
    const place = within(await section('年度总体工作和重点工作任务'));
    expect(place.getByText('去年完成率 90%，今年的另填')).toBeTruthy();
    await user.click(place.getByRole('button', { name: '全部采用' }));
    expect(editor().report.tasks.items).toMatchObject([{ completion: null }, { completion: null }]);
    const [task] = editor().report.tasks.items;
    if (!task) throw new Error('no task was taken');
    const changed = { content: richTextFrom('办好科技节') };
    act(() => editor().dispatch({ type: 'updateItem', list: 'tasks', id: task.id, changes: changed }));
    await user.click(place.getByRole('button', { name: '用这一段' }));
    const ids = editor().report.tasks.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
