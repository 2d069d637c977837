import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { SortableList } from '../../components/form/SortableList.tsx';

interface LinkedItemListProps {
  readonly list: 'problems' | 'measures';
  readonly title: string;
  readonly hint: ReactNode;
  readonly noun: string;
  readonly empty: string;
  readonly ids: readonly string[];
  readonly onMove: (id: string, to: number) => void;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A card with an ordered list of problems or measures. */
export function LinkedItemList(props: LinkedItemListProps) {
  const { list, title, hint, noun, empty, ids, onMove, onAdd, children } = props;
  return (
    <Card
      title={title}
      padded={false}
      note={ids.length > 0 ? `${ids.length} 条` : undefined}
      actions={
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          data-path={pathOf.list(list)}
          onClick={onAdd}
        >
          添加{noun}
        </Button>
      }
    >
      {hint}
      {ids.length === 0 && <EmptyHint>{empty}</EmptyHint>}
      <SortableList ids={ids} noun={noun} onMove={onMove}>
        {children}
      </SortableList>
    </Card>
  );
}
