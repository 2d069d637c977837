import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { HoverLabels } from './HoverLabels.tsx';
import classes from './SortableItem.module.css';

interface SortableItemProps {
  readonly id: string;
  readonly index: number;
  readonly count: number;
  /** 任务 3: names the item in the labels of its buttons */
  readonly name: string;
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
  /** `line` for one-line items without their own frame */
  readonly variant?: 'card' | 'line';
  /** what stands before the buttons in the head line */
  readonly head: ReactNode;
  readonly children?: ReactNode;
}

/** One item of a SortableList: handle, content, 上移, 下移, 删除. */
export function SortableItem({
  id,
  index,
  count,
  name,
  onMove,
  onRemove,
  variant,
  head,
  children,
}: SortableItemProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  return (
    <div
      ref={setNodeRef}
      className={classes.item}
      data-variant={variant ?? 'card'}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className={classes.head}>
        <ActionIcon
          ref={setActivatorNodeRef}
          size={24}
          className={classes.handle}
          {...attributes}
          {...listeners}
          aria-label={`拖动${name}`}
        >
          <IconGripVertical size={15} />
        </ActionIcon>
        {head}
        <ItemButtons {...{ id, index, count, name, onMove, onRemove }} />
      </div>
      {children}
    </div>
  );
}

type ItemButtonsProps = Pick<SortableItemProps, 'id' | 'index' | 'count' | 'name' | 'onMove' | 'onRemove'>;

/** Apart from the item, which is drawn again whenever an item of the list is moved or comes. */
const ItemButtons = memo(function ItemButtons(props: ItemButtonsProps) {
  const { id, index, count, name, onMove, onRemove } = props;
  return (
    <HoverLabels className={classes.buttons}>
      <Control label={`上移${name}`} disabled={index === 0} onClick={() => onMove(id, index - 1)}>
        <IconArrowUp size={15} />
      </Control>
      <Control label={`下移${name}`} disabled={index === count - 1} onClick={() => onMove(id, index + 1)}>
        <IconArrowDown size={15} />
      </Control>
      <Control label={`删除${name}`} onClick={() => onRemove(id)}>
        <IconTrash size={15} />
      </Control>
    </HoverLabels>
  );
});

interface ControlProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ label, disabled, onClick, children }: ControlProps) {
  return (
    <ActionIcon size={26} aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}
