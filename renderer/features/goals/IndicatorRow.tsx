import { memo } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import { type GoalIndicator, INDICATOR_NATURES } from '../../../shared/report/schema.ts';
import { CellInput } from '../../components/figure-table/CellInput.tsx';
import { RemoveCell } from '../../components/figure-table/RemoveCell.tsx';
import type { ListEdits } from '../../components/form/list-edits.ts';
import classes from './IndicatorRow.module.css';
import { FIELD_LABELS, INDICATOR_FIELDS, NATURE_LABELS } from './indicator-fields.ts';
import { OutcomeCell } from './OutcomeCell.tsx';

interface IndicatorRowProps {
  readonly indicator: GoalIndicator;
  readonly index: number;
  readonly edits: ListEdits<'indicators'>;
}

export const IndicatorRow = memo(function IndicatorRow({ indicator, index, edits }: IndicatorRowProps) {
  const { id } = indicator;
  const name = indicator.name || `第 ${index + 1} 行`;
  const set = (field: (typeof INDICATOR_FIELDS)[number]) => (text: string) => {
    if (text !== indicator[field]) edits.update(id, { [field]: text });
    return null;
  };
  return (
    <tr>
      {INDICATOR_FIELDS.map((field, col) => (
        <td key={field}>
          {field === 'nature' ? (
            <select
              className={classes.nature}
              aria-label={`${name}，性质`}
              data-path={pathOf.item('indicators', id, 'nature')}
              value={indicator.nature}
              onChange={(event) => set('nature')(event.currentTarget.value)}
            >
              {INDICATOR_NATURES.map((nature) => (
                <option key={nature} value={nature}>
                  {NATURE_LABELS[nature]}
                </option>
              ))}
            </select>
          ) : (
            <CellInput
              row={index}
              col={col}
              path={pathOf.item('indicators', id, field)}
              label={`${name}，${FIELD_LABELS[field]}`}
              text={indicator[field]}
              onCommit={set(field)}
            />
          )}
        </td>
      ))}
      <OutcomeCell indicator={indicator} />
      <RemoveCell label={`删除指标 ${index + 1}`} onRemove={() => edits.remove(id)} />
    </tr>
  );
});
