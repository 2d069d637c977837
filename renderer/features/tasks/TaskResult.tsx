import { formatPercent } from '../../../shared/money/percent.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Task } from '../../../shared/report/schema.ts';
import { taskCompletion } from '../../../shared/report/task-completion.ts';
import type { ListEdits } from '../../components/form/list-edits.ts';
import { ParsedField } from '../../components/form/ParsedField.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { readPercent } from './read-percent.ts';
import classes from './TaskResult.module.css';

interface TaskResultProps {
  readonly task: Task;
  readonly index: number;
  readonly edits: ListEdits<'tasks'>;
}

/** 计划, 完成, 单位, 完成率: the rate is computed when both are numbers, and typed when they are words. */
export function TaskResult({ task, index, edits }: TaskResultProps) {
  const { id } = task;
  const computed = taskCompletion({ ...task, completion: null });
  const setCompletion = (text: string) => {
    const read = readPercent(text);
    if (!read.ok) return read.problem;
    if (read.value !== task.completion) edits.update(id, { completion: read.value });
    return null;
  };
  const named = (what: string) => `任务 ${index + 1} ${what}`;
  return (
    <div className={classes.result}>
      <span className={classes.label}>计划</span>
      <TextField
        size="xs"
        w="4.5rem"
        aria-label={named('计划')}
        path={pathOf.item('tasks', id, 'planned')}
        value={task.planned}
        onChange={(planned) => edits.update(id, { planned })}
      />
      <span className={classes.label}>完成</span>
      <TextField
        size="xs"
        w="4.5rem"
        aria-label={named('完成')}
        path={pathOf.item('tasks', id, 'actual')}
        value={task.actual}
        onChange={(actual) => edits.update(id, { actual })}
      />
      <span className={classes.label}>单位</span>
      <TextField
        size="xs"
        w="3.5rem"
        aria-label={named('单位')}
        path={pathOf.item('tasks', id, 'unit')}
        value={task.unit}
        onChange={(unit) => edits.update(id, { unit })}
      />
      <span className={classes.label}>完成率</span>
      {computed !== null ? (
        <output className={classes.rate} title="完成 ÷ 计划">
          {formatPercent(computed)}
        </output>
      ) : (
        <ParsedField
          size="xs"
          w="4.5rem"
          aria-label={named('完成率')}
          placeholder="%"
          path={pathOf.item('tasks', id, 'completion')}
          text={task.completion === null ? '' : formatPercent(task.completion)}
          onCommit={setCompletion}
        />
      )}
    </div>
  );
}
