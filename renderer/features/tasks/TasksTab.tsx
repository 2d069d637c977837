import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { TaskList } from './TaskList.tsx';

/** 重点任务: the year's work in a sentence or two, then the tasks that become 一是…… 二是……. */
export function TasksTab() {
  const { report, outline } = useReportEditor();
  const { heading, hint } = sectionOf(outline, 'tasks', '年度总体工作和重点工作任务');
  const { intro, items } = report.tasks;
  return (
    <TabPage title="重点任务" note={items.length > 0 ? `共 ${items.length} 项` : undefined}>
      <TextCard
        field="tasks.intro"
        title={`${heading} · 开头`}
        hint={hint}
        value={intro}
        placeholder="用一两句话概括全年工作，任务逐项写在下面。"
        minLines={2}
      />
      <TaskList tasks={items} />
    </TabPage>
  );
}
