import { MultiSelect } from '@mantine/core';
import { memo } from 'react';

export interface LinkOption {
  readonly value: string;
  readonly label: string;
}

interface LinkPickerProps {
  readonly label: string;
  readonly path: string;
  readonly options: readonly LinkOption[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Links to other items, as pills that can be taken off. */
export const LinkPicker = memo(function LinkPicker({
  label,
  path,
  options,
  value,
  onChange,
}: LinkPickerProps) {
  return (
    <MultiSelect
      size="xs"
      label={label}
      data-path={path}
      placeholder={value.length === 0 ? '点此选择，可选多项' : undefined}
      data={[...options]}
      value={[...value]}
      onChange={onChange}
      nothingFoundMessage="没有可以选择的项"
      clearable
      hidePickedOptions
    />
  );
});
