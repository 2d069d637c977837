import { memo, useCallback } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Task } from '../../../shared/report/schema.ts';
import { type LinkOption, LinkPicker } from '../../components/form/LinkPicker.tsx';
import type { ListEdits } from '../../components/form/list-edits.ts';
import { TextField } from '../../components/form/TextField.tsx';
import classes from './TaskLinks.module.css';

interface TaskLinksProps {
  readonly task: Task;
  readonly index: number;
  readonly options: readonly LinkOption[];
  readonly edits: ListEdits<'tasks'>;
}

/** 成效, and the goal indicators a task serves. */
export const TaskLinks = memo(function TaskLinks({ task, index, options, edits }: TaskLinksProps) {
  const { id } = task;
  const link = useCallback((indicatorIds: string[]) => edits.update(id, { indicatorIds }), [edits, id]);
  const known = task.indicatorIds.filter((linked) => options.some(({ value }) => value === linked));
  return (
    <div className={classes.links}>
      <TextField
        size="xs"
        label="成效"
        aria-label={`任务 ${index + 1} 成效`}
        placeholder="一句话写带来了什么变化，可不填"
        path={pathOf.item('tasks', id, 'effect')}
        value={task.effect}
        onChange={(effect) => edits.update(id, { effect })}
      />
      {options.length > 0 && (
        <LinkPicker
          label="对应绩效指标"
          path={pathOf.item('tasks', id, 'indicatorIds')}
          options={options}
          value={known}
          onChange={link}
        />
      )}
    </div>
  );
});
