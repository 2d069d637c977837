import { type KeyboardEvent, type MouseEvent, memo, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../form/is-composing.ts';
import { useReportScope } from '../form/report-scope.ts';
import { dropUnread, keepUnread, useUnread } from '../form/unread-input.ts';
import { useOpenEntry } from '../form/use-open-entry.ts';
import classes from './CellInput.module.css';
import { type CellMode, cellAction } from './cell-keys.ts';

interface CellInputProps {
  readonly row: number;
  readonly col: number;
  readonly path: string;
  /** row and column in words, for the screen reader */
  readonly label: string;
  readonly text: string;
  /** what F2 edits when it is more exact than what is shown */
  readonly editText?: string;
  readonly align?: 'left' | 'right';
  /** the text was computed and not entered; typing replaces it */
  readonly computed?: boolean;
  readonly placeholder?: string;
  /** Takes the text over, or returns the sentence that says why it cannot. */
  readonly onCommit: (text: string) => string | null;
}

/** One cell: choosing it selects its text, so typing (an input method too) replaces; F2 edits; Esc takes back. */
export const CellInput = memo(function CellInput(props: CellInputProps) {
  const { row, col, path, label, text, editText = text, align = 'left', computed, onCommit } = props;
  const { reportId } = useReportScope();
  const unread = useUnread(reportId, path);
  const [mode, setMode] = useState<CellMode>('ready');
  const [draft, setDraft] = useState('');
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  // Read by blur, which may follow a key in the same tick, before React has drawn the new state.
  const pending = useRef<string | null>(null);

  const enter = (next: string, how: CellMode) => {
    pending.current = next;
    setDraft(next);
    setMode(how);
  };
  const leave = () => {
    pending.current = null;
    setMode('ready');
  };
  const take = (entered: string) => {
    const refusal = onCommit(entered.trim());
    if (refusal) keepUnread(reportId, path, { text: entered, problem: refusal });
    else dropUnread(reportId, path);
    leave();
  };
  const commit = () => {
    if (pending.current !== null) take(pending.current);
  };
  useOpenEntry(mode !== 'ready', commit);
  // A chosen cell stays chosen as a whole when its text changes under the focus (saved, undone, taken back).
  useLayoutEffect(() => {
    if (mode === 'ready' && text !== null && document.activeElement === field.current)
      field.current?.select();
  }, [mode, text]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey || event.altKey;
    const action = cellAction({ key, shift, ctrl, composing: isComposing(event.nativeEvent) }, mode);
    if (!action) return;
    if (action.kind === 'edit') {
      event.preventDefault();
      enter(unread?.text ?? editText, 'editing');
    } else if (action.kind === 'clear') {
      event.preventDefault();
      take('');
    } else if (action.kind === 'cancel' && (mode !== 'ready' || unread)) {
      event.stopPropagation();
      dropUnread(reportId, path);
      leave();
    }
  };
  /** A click chooses the whole cell instead of placing a caret, unless the cell is being edited already. */
  const onMouseDown = (event: MouseEvent<HTMLInputElement>) => {
    if (mode !== 'ready' || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.select();
  };
  const problem = mode === 'ready' ? unread?.problem : undefined;
  return (
    <>
      <input
        ref={field}
        className={classes.input}
        data-row={row}
        data-col={col}
        data-path={path}
        data-mode={mode}
        data-computed={(computed && mode === 'ready' && !unread) || undefined}
        data-align={align}
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? problemId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder={props.placeholder}
        title={align === 'left' && mode === 'ready' && text !== '' ? text : undefined}
        value={mode === 'ready' ? (unread?.text ?? text) : draft}
        onChange={(event) => enter(event.currentTarget.value, mode === 'editing' ? 'editing' : 'typing')}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onDoubleClick={() => mode === 'ready' && enter(unread?.text ?? editText, 'editing')}
      />
      {problem && (
        <span id={problemId} className={classes.problem}>
          {problem}
        </span>
      )}
    </>
  );
});
