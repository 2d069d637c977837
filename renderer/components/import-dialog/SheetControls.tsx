import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { FIGURE_STAGES, STAGE_LABELS } from '../../../shared/figures/keys.ts';
import { TABLE_KIND_LABELS, TABLE_KINDS } from '../../../shared/import/workbook/table-kinds.ts';
import { MONEY_UNITS, UNIT_LABELS } from '../../../shared/money/fen.ts';
import type { ConfirmState } from './plan/confirm-state.ts';
import type { SheetOverrides } from './plan/sheet-overrides.ts';
import { unitIsDoubtful } from './plan/unit-doubt.ts';
import classes from './SheetControls.module.css';

/** Forms begin their headers within the first screen of rows; the value is zero-based. */
const HEADER_ROWS = Array.from({ length: 20 }, (_, row) => ({
  value: String(row),
  label: `第 ${row + 1} 行`,
}));

interface SheetControlsProps {
  readonly state: ConfirmState;
  /** of the report */
  readonly year: number;
  readonly onSettle: (change: SheetOverrides) => void;
}

/** How the sheet in view is read. What is chosen here is stronger than what is printed on it. */
export function SheetControls({ state, year, onSettle }: SheetControlsProps) {
  const { sheet, overrides, recognition } = state;
  const read = recognition.sheets.find(({ name }) => name === sheet);
  const settled = overrides[sheet] ?? {};
  const ownYear = settled.year ?? recognition.year;
  const years = new Set([year + 1, year, year - 1, year - 2, ...(ownYear === null ? [] : [ownYear])]);
  // What is only assumed is not shown as chosen: choosing it has to be possible.
  const doubtful = unitIsDoubtful(recognition, overrides, sheet);
  const units = MONEY_UNITS.map((unit) => ({ value: unit, label: UNIT_LABELS[unit] }));
  const stages = FIGURE_STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }));
  const tables = TABLE_KINDS.map((kind) => ({ value: kind, label: TABLE_KIND_LABELS[kind] }));
  return (
    <div className={classes.controls}>
      <Control
        label="表种"
        value={settled.table ?? read?.table ?? ''}
        none={settled.table === undefined ? '没有认出' : '自动'}
        options={tables}
        onChange={(value) => onSettle({ table: TABLE_KINDS.find((kind) => kind === value) })}
      />
      <Control
        label="单位"
        value={settled.unit ?? (doubtful ? '' : (read?.unit ?? ''))}
        none={doubtful ? '待确认' : '未写明'}
        options={units}
        onChange={(value) => onSettle({ unit: MONEY_UNITS.find((unit) => unit === value) })}
      />
      <Control
        label="年度"
        value={ownYear === null ? '' : String(ownYear)}
        none="未写明"
        options={[...years].sort((a, b) => b - a).map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => onSettle({ year: value === '' ? undefined : Number(value) })}
      />
      <Control
        label="口径"
        value={settled.stage ?? read?.stage ?? ''}
        none="按各列标题"
        options={stages}
        onChange={(value) => onSettle({ stage: FIGURE_STAGES.find((stage) => stage === value) })}
      />
      <Control
        label="表头"
        value={settled.headerRow === undefined ? '' : String(settled.headerRow)}
        none="自动"
        options={HEADER_ROWS}
        onChange={(value) => onSettle({ headerRow: value === '' ? undefined : Number(value) })}
      />
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly value: string;
  /** what it says when nothing is settled and nothing printed */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Control({ label, value, none, options, onChange }: ControlProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <NativeSelect
        id={id}
        size="xs"
        value={value}
        data={[{ value: '', label: none }, ...options]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </>
  );
}
