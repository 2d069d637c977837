import { TextInput, type TextInputProps } from '@mantine/core';
import { type ChangeEvent, useState } from 'react';
import { isComposing } from './is-composing.ts';

interface TextFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  /** every change, but not the half-typed syllables of an input method */
  readonly onChange: (value: string) => void;
  readonly path?: string;
}

/** A line of text that follows the report and writes into it as the clerk types. */
export function TextField({ value, onChange, path, ...others }: TextFieldProps) {
  const [composing, setComposing] = useState<string | null>(null);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value;
    if (isComposing(event.nativeEvent)) setComposing(text);
    else onChange(text);
  };
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      data-path={path}
      maxLength={500}
      {...others}
      value={composing ?? value}
      onChange={change}
      onCompositionEnd={(event) => {
        setComposing(null);
        onChange(event.currentTarget.value);
      }}
    />
  );
}
