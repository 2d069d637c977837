import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';

interface SortableListProps {
  readonly ids: readonly string[];
  /** what one item is called, for the screen reader: 任务 */
  readonly noun: string;
  /** `to` is the index the item takes after the move */
  readonly onMove: (id: string, to: number) => void;
  readonly children: ReactNode;
}

/** A list that can be put in order by dragging a handle, with the mouse or with 空格 and the arrow keys. */
export function SortableList({ ids, noun, onMove, children }: SortableListProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: unknown) => ids.indexOf(String(id)) + 1;
  const drop = ({ active, over }: DragEndEvent) => {
    const to = over ? placeOf(over.id) - 1 : -1;
    if (to >= 0 && active.id !== over?.id) onMove(String(active.id), to);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: {
          draggable: '按空格键拿起，用上下方向键移动，再按空格键放下，按 Esc 键取消。',
        },
        announcements: {
          onDragStart: ({ active }) => `已拿起${noun} ${placeOf(active.id)}。`,
          // Its own place is not worth a word, and would cut off what was just said of picking it up.
          onDragOver: ({ active, over }) =>
            over && over.id !== active.id ? `移到第 ${placeOf(over.id)} 位。` : undefined,
          onDragEnd: ({ over }) => (over ? `已放到第 ${placeOf(over.id)} 位。` : `${noun}没有移动。`),
          onDragCancel: () => `${noun}没有移动。`,
        },
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}
