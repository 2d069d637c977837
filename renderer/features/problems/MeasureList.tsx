import { memo, type ReactNode, useCallback } from 'react';
import { emptyMeasure } from '../../../shared/report/empty-items.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Measure, Problem } from '../../../shared/report/schema.ts';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { useStableOptions } from '../../components/form/use-stable-options.ts';
import { LinkedItemCard } from './LinkedItemCard.tsx';
import { LinkedItemList } from './LinkedItemList.tsx';
import { numberedLabel } from './problem-label.ts';

interface MeasureListProps {
  readonly title: string;
  readonly hint: ReactNode;
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
}

/** 改进措施, each linked to the problems it answers. */
export const MeasureList = memo(function MeasureList({ title, hint, measures, problems }: MeasureListProps) {
  const edits = useListEdits('measures');
  const focus = useFocusPath();
  const options = useStableOptions(
    problems.map((problem, index) => ({ value: problem.id, label: numberedLabel(index + 1, problem) })),
  );
  const add = () => {
    const id = crypto.randomUUID();
    edits.insert(measures.length, emptyMeasure(id));
    focus(pathOf.item('measures', id, 'title'));
  };
  const link = useCallback((id: string, problemIds: string[]) => edits.update(id, { problemIds }), [edits]);
  return (
    <LinkedItemList
      list="measures"
      title={title}
      hint={hint}
      noun="措施"
      empty="还没有写改进措施。每个问题至少写一条，写清做什么，再填责任科室和完成时限。"
      ids={measures.map((measure) => measure.id)}
      onMove={edits.move}
      onAdd={add}
    >
      {measures.map((measure, index) => (
        <LinkedItemCard
          key={measure.id}
          list="measures"
          noun="措施"
          item={measure}
          links={measure.problemIds}
          linkLabel="针对的问题"
          options={options}
          index={index}
          count={measures.length}
          onMove={edits.move}
          onRemove={edits.remove}
          onChange={edits.update}
          onLink={link}
          duty={measure}
          onDuty={edits.update}
        />
      ))}
    </LinkedItemList>
  );
});
