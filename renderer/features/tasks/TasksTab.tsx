import { useMemo } from 'react';
import { draftTasks } from '../../../shared/compose/draft-tasks.ts';
import type { LiveContext } from '../../../shared/compose/live-text.ts';
import { isEmptyText } from '../../../shared/report/rich-text.ts';
import { DraftButton } from '../../components/form/DraftButton.tsx';
import { sectionOf } from '../../components/form/section-of.ts';
import { TabPage } from '../../components/form/TabPage.tsx';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { TaskList } from './TaskList.tsx';
import { taskNote } from './task-note.ts';

const draft = ({ report }: LiveContext) => draftTasks(report);

/** 重点任务: the year's work in a sentence or two, then the tasks that become 一是…… 二是……. */
export function TasksTab() {
  const { report, outline } = useReportEditor();
  const { heading, hint } = sectionOf(outline, 'tasks', '年度总体工作和重点工作任务');
  const { intro, items } = report.tasks;
  const missing = items.some((task) => !isEmptyText(task.content)) ? null : '先在下面写重点任务';
  const actions = useMemo(
    () => <DraftButton field="tasks.intro" draft={draft} missing={missing} />,
    [missing],
  );
  return (
    <TabPage title="重点任务" note={taskNote(items)}>
      <TextCard
        field="tasks.intro"
        title={`${heading} · 开头`}
        hint={hint}
        value={intro}
        placeholder="用一两句话概括全年工作，任务逐项写在下面。写好任务后，也可以点“按数据重写”写出完成几项、完成率多少。"
        minLines={2}
        actions={actions}
      />
      <TaskList tasks={items} indicators={report.goals.indicators} />
    </TabPage>
  );
}
