import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { NamedUnit } from '../../../shared/report/schema.ts';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { SortableList } from '../../components/form/SortableList.tsx';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { UnitRow } from './UnitRow.tsx';

interface UnitListProps {
  readonly list: 'offices' | 'subordinates';
  readonly title: string;
  readonly example: string;
  readonly items: readonly NamedUnit[];
}

/** 内设机构 or 下属单位: names in the order they are printed. */
export const UnitList = memo(function UnitList({ list, title, example, items }: UnitListProps) {
  const edits = useListEdits(list);
  const focus = useFocusPath();
  const add = () => {
    const id = crypto.randomUUID();
    edits.insert(items.length, { id, name: '' });
    focus(pathOf.item(list, id, 'name'));
  };
  const button = (
    <Button
      size="compact-xs"
      variant="subtle"
      leftSection={<IconPlus size={14} />}
      data-path={pathOf.list(list)}
      onClick={add}
    >
      添加
    </Button>
  );
  return (
    <Card
      title={title}
      note={items.length > 0 ? `${items.length} 个` : undefined}
      actions={button}
      padded={false}
    >
      {items.length === 0 && <EmptyHint>{example}</EmptyHint>}
      <SortableList ids={items.map((item) => item.id)} noun={title} onMove={edits.move}>
        {items.map((item, index) => (
          <UnitRow
            key={item.id}
            list={list}
            unit={item}
            index={index}
            count={items.length}
            title={title}
            edits={edits}
            onAddNext={add}
          />
        ))}
      </SortableList>
    </Card>
  );
});
