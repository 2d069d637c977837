import { TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { isComposing } from './is-composing.ts';
import { useReportScope } from './report-scope.ts';
import { dropUnread, keepUnread, useUnread } from './unread-input.ts';
import { useOpenEntry } from './use-open-entry.ts';

interface ParsedFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly path: string;
  /** how the report's value reads */
  readonly text: string;
  /** Takes the text over, or returns the sentence that says why it cannot. */
  readonly onCommit: (text: string) => string | null;
}

/**
 * A field whose text means something (a date, a year, a number). It is read when the clerk leaves it; what
 * cannot be read stays there with its sentence and is never dropped.
 */
export function ParsedField({ path, text, onCommit, ...others }: ParsedFieldProps) {
  const { reportId } = useReportScope();
  const unread = useUnread(reportId, path);
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    const problem = onCommit(draft.trim());
    if (problem) keepUnread(reportId, path, { text: draft, problem });
    else dropUnread(reportId, path);
    setDraft(null);
  };
  useOpenEntry(draft !== null, commit);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || (draft === null && !unread)) return;
    event.stopPropagation();
    setDraft(null);
    dropUnread(reportId, path);
  };
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      data-path={path}
      {...others}
      value={draft ?? unread?.text ?? text}
      error={draft === null ? unread?.problem : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
