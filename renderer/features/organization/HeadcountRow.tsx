import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Headcount } from '../../../shared/report/schema.ts';
import { CellInput } from '../../components/figure-table/CellInput.tsx';
import { RemoveCell } from '../../components/figure-table/RemoveCell.tsx';
import type { ListEdits } from '../../components/form/list-edits.ts';
import { readCount } from './headcounts.ts';

interface HeadcountRowProps {
  readonly headcount: Headcount;
  readonly index: number;
  readonly edits: ListEdits<'headcounts'>;
}

export const HeadcountRow = memo(function HeadcountRow({ headcount, index, edits }: HeadcountRowProps) {
  const { id, label } = headcount;
  const name = label || `第 ${index + 1} 行`;
  const setCount = (column: 'quota' | 'actual') => (text: string) => {
    const read = readCount(text);
    if (!read.ok) return read.problem;
    if (read.count !== headcount[column]) edits.update(id, { [column]: read.count });
    return null;
  };
  const setLabel = (text: string) => {
    if (text !== label) edits.update(id, { label: text });
    return null;
  };
  return (
    <tr>
      <td>
        <CellInput
          row={index}
          col={0}
          path={pathOf.item('headcounts', id, 'label')}
          label={`${name}，人员类别`}
          placeholder="例如：行政编制在职人员"
          text={label}
          onCommit={setLabel}
        />
      </td>
      {(['quota', 'actual'] as const).map((column, at) => (
        <td key={column}>
          <CellInput
            row={index}
            col={at + 1}
            align="right"
            path={pathOf.item('headcounts', id, column)}
            label={`${name}，${column === 'quota' ? '编制数' : '实有人数'}`}
            text={headcount[column] === null ? '' : String(headcount[column])}
            onCommit={setCount(column)}
          />
        </td>
      ))}
      <RemoveCell label={`删除${name}`} onRemove={() => edits.remove(id)} />
    </tr>
  );
});
