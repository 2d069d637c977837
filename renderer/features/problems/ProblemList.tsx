import { memo, type ReactNode, useCallback } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Problem } from '../../../shared/report/schema.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';
import type { IndicatorScore } from '../../../shared/scoring/score.ts';
import type { LinkOption } from '../../components/form/LinkPicker.tsx';
import { useFocusPath } from '../../components/form/use-focus-path.ts';
import { useListEdits } from '../../components/form/use-list-edits.ts';
import { useStableOptions } from '../../components/form/use-stable-options.ts';
import { LinkedItemCard } from './LinkedItemCard.tsx';
import { LinkedItemList } from './LinkedItemList.tsx';

interface ProblemListProps {
  readonly title: string;
  readonly hint: ReactNode;
  readonly problems: readonly Problem[];
  readonly scores: readonly IndicatorScore[];
}

/** 主要的问题, each linked to the indicators whose lost points it explains. */
export const ProblemList = memo(function ProblemList({ title, hint, problems, scores }: ProblemListProps) {
  const edits = useListEdits('problems');
  const focus = useFocusPath();
  const options = useStableOptions(lossOptions(scores, problems));
  const link = useCallback(
    (id: string, indicatorIds: string[]) => edits.update(id, { indicatorIds }),
    [edits],
  );
  const add = () => {
    const id = crypto.randomUUID();
    edits.insert(problems.length, { id, title: '', content: [], indicatorIds: [] });
    focus(pathOf.item('problems', id, 'title'));
  };
  return (
    <LinkedItemList
      list="problems"
      title={title}
      hint={hint}
      noun="问题"
      empty="还没有写问题。从扣分的指标写起：问题是什么、表现在哪里、原因是什么。"
      ids={problems.map((problem) => problem.id)}
      onMove={edits.move}
      onAdd={add}
    >
      {problems.map((problem, index) => (
        <LinkedItemCard
          key={problem.id}
          list="problems"
          noun="问题"
          item={problem}
          links={problem.indicatorIds}
          linkLabel="对应扣分指标"
          options={options}
          index={index}
          count={problems.length}
          onMove={edits.move}
          onRemove={edits.remove}
          onChange={edits.update}
          onLink={link}
        />
      ))}
    </LinkedItemList>
  );
});

/** Indicators that lost points, and those still linked although they lose none any more. */
function lossOptions(scores: readonly IndicatorScore[], problems: readonly Problem[]): LinkOption[] {
  const linked = new Set(problems.flatMap((problem) => problem.indicatorIds));
  return scores
    .filter(({ lost, indicator }) => lost > 0 || linked.has(indicator.id))
    .map(({ lost, indicator }) => ({
      value: indicator.id,
      label: lost > 0 ? `${indicator.name} −${formatPoints(lost)}` : `${indicator.name}（没有扣分）`,
    }));
}
