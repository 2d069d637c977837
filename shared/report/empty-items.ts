import type { Measure, Task } from './schema.ts';

/** A task nobody has written yet. */
export function emptyTask(id: string): Task {
  return {
    id,
    content: [],
    planned: '',
    actual: '',
    unit: '',
    completion: null,
    effect: '',
    indicatorIds: [],
  };
}

/** A measure nobody has written yet. */
export function emptyMeasure(id: string): Measure {
  return { id, title: '', content: [], problemIds: [], owner: '', dueOn: '' };
}
