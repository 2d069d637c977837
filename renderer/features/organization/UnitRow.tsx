import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { NamedUnit } from '../../../shared/report/schema.ts';
import { isComposing } from '../../components/form/is-composing.ts';
import type { ListEdits } from '../../components/form/list-edits.ts';
import { SortableItem } from '../../components/form/SortableItem.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import classes from './UnitRow.module.css';

interface UnitRowProps {
  readonly list: 'offices' | 'subordinates';
  readonly unit: NamedUnit;
  readonly index: number;
  readonly count: number;
  readonly title: string;
  readonly edits: ListEdits<'offices' | 'subordinates'>;
  /** 回车 in the last row goes on with the next name */
  readonly onAddNext: () => void;
}

export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { list, unit, index, count, title, edits, onAddNext } = props;
  const name = `${title} ${index + 1}`;
  return (
    <SortableItem
      id={unit.id}
      index={index}
      count={count}
      name={name}
      variant="line"
      onMove={edits.move}
      onRemove={edits.remove}
      head={
        <TextField
          className={classes.name}
          variant="unstyled"
          path={pathOf.item(list, unit.id, 'name')}
          aria-label={name}
          placeholder="名称"
          title={unit.name}
          value={unit.name}
          onChange={(text) => edits.update(unit.id, { name: text })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isComposing(event.nativeEvent) || index !== count - 1) return;
            event.preventDefault();
            if (unit.name.trim() !== '') onAddNext();
          }}
        />
      }
    />
  );
});
