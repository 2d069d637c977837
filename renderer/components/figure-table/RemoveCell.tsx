import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import classes from './GridTable.module.css';

/** The last cell of a row that can be deleted; what was deleted comes back with undo. */
export function RemoveCell({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <td className={classes.remove}>
      <ActionIcon size={24} aria-label={label} title={label} onClick={onRemove}>
        <IconTrash size={14} />
      </ActionIcon>
    </td>
  );
}
