import { memo, useCallback } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import type { Task } from '../../../shared/report/schema.ts';
import { chineseNumber } from '../../../shared/text/chinese-number.ts';
import type { LinkOption } from '../../components/form/LinkPicker.tsx';
import type { ListEdits } from '../../components/form/list-edits.ts';
import { SortableItem } from '../../components/form/SortableItem.tsx';
import { RichTextEditor } from '../../components/rich-text/RichTextEditor.tsx';
import classes from './TaskCard.module.css';
import { TaskLinks } from './TaskLinks.tsx';
import { TaskResult } from './TaskResult.tsx';

interface TaskCardProps {
  readonly task: Task;
  readonly index: number;
  readonly count: number;
  readonly edits: ListEdits<'tasks'>;
  /** goal indicators a task can serve */
  readonly options: readonly LinkOption[];
}

/** One task: what was done, 计划, 完成, 单位, 完成率, its effect and the indicators it serves. */
export const TaskCard = memo(function TaskCard({ task, index, count, edits, options }: TaskCardProps) {
  const setContent = useCallback((content: RichText) => edits.update(task.id, { content }), [edits, task.id]);
  const ordinal = index < 99 ? `${chineseNumber(index + 1)}是` : `${index + 1}.`;
  return (
    <SortableItem
      id={task.id}
      index={index}
      count={count}
      name={`任务 ${index + 1}`}
      onMove={edits.move}
      onRemove={edits.remove}
      head={
        <>
          <span className={classes.ordinal}>{ordinal}</span>
          <TaskResult task={task} edits={edits} index={index} />
        </>
      }
    >
      <div className={classes.content} data-path={pathOf.item('tasks', task.id)}>
        <RichTextEditor
          layout="inline"
          value={task.content}
          onChange={setContent}
          path={pathOf.item('tasks', task.id, 'content')}
          label={`任务 ${index + 1} 内容`}
          placeholder="写做了什么、做到什么程度。不用写“一是”，也不用写完成率。"
          minLines={1}
        />
        <TaskLinks task={task} index={index} options={options} edits={edits} />
      </div>
    </SortableItem>
  );
});
