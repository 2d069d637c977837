import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useRef } from 'react';
import { targetText } from '../../../shared/compose/appendices/goal-table.ts';
import { emptyTask } from '../../../shared/report/empty-items.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import type { GoalIndicator, Task } from '../../../shared/report/schema.ts';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { SortableList } from '../../components/form/SortableList.tsx';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { useScreenful } from '../../components/form/use-screenful.ts';
import { useStableOptions } from '../../components/form/use-stable-options.ts';
import { TaskCard } from './TaskCard.tsx';
import classes from './TaskList.module.css';

const CARDS_AT_ONCE = 3;

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly indicators: readonly GoalIndicator[];
}

/** The tasks in the order they are printed. */
export const TaskList = memo(function TaskList({ tasks, indicators }: TaskListProps) {
  const options = useStableOptions(
    indicators
      .filter(({ name }) => name.trim() !== '')
      .map((indicator) => ({
        value: indicator.id,
        label: `${indicator.name} ${targetText(indicator)}`.trim(),
      })),
  );
  const edits = useListEdits('tasks');
  const focus = useFocusPath();
  const list = useRef<HTMLDivElement>(null);
  const drawn = useScreenful(list, tasks.length, CARDS_AT_ONCE);
  const add = () => {
    const id = crypto.randomUUID();
    edits.insert(tasks.length, emptyTask(id));
    focus(pathOf.item('tasks', id, 'content'));
  };
  const button = (
    <Button
      variant="default"
      leftSection={<IconPlus size={15} />}
      data-path={pathOf.list('tasks')}
      onClick={add}
    >
      添加任务
    </Button>
  );
  if (tasks.length === 0) {
    return (
      <Card>
        <EmptyHint action={button}>
          还没有重点任务。逐项写计划做什么、实际做到什么；“一是”“二是”和完成率由程序编写，顺序可以拖动。
        </EmptyHint>
      </Card>
    );
  }
  return (
    <div ref={list} className={classes.list} aria-busy={drawn < tasks.length}>
      <SortableList ids={tasks.map((task) => task.id)} noun="任务" onMove={edits.move}>
        {tasks.slice(0, drawn).map((task, index) => (
          <TaskCard
            key={task.id}
            task={task}
            index={index}
            count={tasks.length}
            edits={edits}
            options={options}
          />
        ))}
      </SortableList>
      {drawn >= tasks.length && <div>{button}</div>}
    </div>
  );
});
