import { isPlaceholder } from '../workbook/label-text.ts';
import { type FormFieldKey, fieldOf } from './form-labels.ts';
import { type FormText, inlinePairs, textOf, valueCell } from './form-values.ts';
import type { FormCell, FormView } from './form-view.ts';

export type FormFields = Partial<Record<FormFieldKey, FormText>>;

/** The fields of a form that hold something; of two cells with the same label the first that does. */
export function readFields(view: FormView, cells: readonly FormCell[]): FormFields {
  const fields: FormFields = {};
  for (const cell of cells) {
    const key = fieldOf(cell.text);
    if (key !== null) {
      const value = textOf(valueCell(view, cell));
      if (value) fields[key] ??= value;
    } else if (/[:：]/.test(cell.text)) {
      for (const { label, value } of inlinePairs(cell.text)) {
        const inline = fieldOf(label);
        if (inline !== null && !isPlaceholder(value)) fields[inline] ??= { text: value, cell: cell.cell };
      }
    }
  }
  return fields;
}

/** How many labels of the form were recognised, filled or not. */
export function countFieldLabels(cells: readonly FormCell[]): number {
  const keys = cells.flatMap((cell) => [
    fieldOf(cell.text),
    ...inlinePairs(cell.text).map(({ label }) => fieldOf(label)),
  ]);
  return new Set(keys.filter((key) => key !== null)).size;
}
