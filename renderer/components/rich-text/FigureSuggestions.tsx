import { Portal } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { memo, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isComposing } from '../form/is-composing.ts';
import { useReportScope } from '../form/report-scope.ts';
import classes from './CaretList.module.css';
import { closingSuggestion, type FigureSuggestion, suggestionOf } from './figure-suggestion.ts';
import { insertLive } from './insert-live.ts';
import { type LiveChoice, liveChoices, matchingChoices } from './live-choices.ts';

/** The list that `/` and `=` open at the caret. */
export const FigureSuggestions = memo(function FigureSuggestions({ editor }: { readonly editor: Editor }) {
  const open = useEditorState({ editor, selector: ({ editor: { state } }) => suggestionOf(state) });
  return open ? <SuggestionList editor={editor} open={open} /> : null;
});

interface SuggestionListProps {
  readonly editor: Editor;
  readonly open: FigureSuggestion;
}

function SuggestionList({ editor, open }: SuggestionListProps) {
  const { live } = useReportScope();
  const [all] = useState(() => liveChoices(live.get()));
  const choices = useMemo(() => matchingChoices(all, open.query), [all, open.query]);
  const [active, setActive] = useState({ query: open.query, index: 0 });
  const index = active.query === open.query ? active.index : 0;
  const close = useEffectEvent(() => editor.view.dispatch(closingSuggestion(editor.state)));
  const insert = (choice: LiveChoice) => insertLive(editor, choice.run, open);

  // Nothing is called that: the sign was meant as a sign.
  useEffect(() => {
    if (choices.length === 0) close();
  }, [choices]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || editor.view.composing || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = event.key === 'Enter' || event.key === 'Tab' ? choices[index] : undefined;
    if (step === 0 && !chosen && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (chosen) insert(chosen);
    else if (step === 0) close();
    else setActive({ query: open.query, index: (index + step + choices.length) % choices.length });
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    // Before the editor's own keys.
    const { dom } = editor.view;
    dom.addEventListener('keydown', listener, true);
    return () => dom.removeEventListener('keydown', listener, true);
  }, [editor]);

  if (choices.length === 0) return null;
  return (
    <Portal>
      <ChoiceList {...{ editor, choices, index, insert }} at={open.from} />
    </Portal>
  );
}

interface ChoiceListProps {
  readonly editor: Editor;
  readonly choices: readonly LiveChoice[];
  readonly index: number;
  readonly insert: (choice: LiveChoice) => void;
  /** the position it stands below */
  readonly at: number;
}

const GAP = 4;

/** Inside the portal, because only there it can be measured. */
function ChoiceList({ editor, choices, index, insert, at }: ChoiceListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const count = choices.length;
  useLayoutEffect(() => {
    if (!list.current || count === 0) return;
    const caret = editor.view.coordsAtPos(at);
    const own = list.current.getBoundingClientRect();
    const fits = caret.bottom + GAP + own.height < window.innerHeight;
    setPlace({
      left: Math.max(GAP, Math.min(caret.left, window.innerWidth - own.width - GAP)),
      top: fits ? caret.bottom + GAP : caret.top - GAP - own.height,
    });
  }, [editor, at, count]);
  useLayoutEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${index}`);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, index]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="可插入的数字"
      className={classes.list}
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
    >
      {choices.map((choice, position) => (
        <button
          key={choice.id}
          id={`${id}-${position}`}
          ref={(element) => {
            if (position === index) element?.scrollIntoView({ block: 'nearest' });
          }}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={position === index}
          className={classes.option}
          // The text keeps the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(choice)}
        >
          <span>{choice.label}</span>
          {choice.form && <span className={classes.form}>{choice.form}</span>}
          <span className={classes.value} data-missing={choice.missing || undefined}>
            {choice.value}
          </span>
        </button>
      ))}
    </div>
  );
}
