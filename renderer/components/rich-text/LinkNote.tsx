import { Button } from '@mantine/core';
import { type Editor, useEditorState } from '@tiptap/react';
import { memo, useEffect, useEffectEvent, useState } from 'react';
import type { LinkChoice } from '../../../shared/checks/numbers/typed-links.ts';
import { quoted } from '../../../shared/text/quote.ts';
import { AnchoredNote } from '../form/AnchoredNote.tsx';
import { isComposing } from '../form/is-composing.ts';
import { replaceWithInlines } from './insert-live.ts';
import classes from './LinkNote.module.css';
import { linkAt, type NumberLink, nearestLink, TYPED_NUMBER_CLASS } from './typed-numbers.ts';

/** Long enough not to flicker under somebody who types on. */
const DELAY_MS = 500;

/** Offers to link the typed number under the caret; Ctrl+L links the nearest one, or asks with which figure. */
export const LinkNote = memo(function LinkNote({ editor }: { readonly editor: Editor }) {
  const [asked, setAsked] = useState<NumberLink | null>(null);
  const under = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused } }) =>
      isFocused && state.selection.empty ? linkAt(state, state.selection.from) : null,
  });
  const rested = useRested(under);
  const shown = asked ?? (rested === under ? under : null);
  const link = (target: NumberLink, choice: LinkChoice) => {
    setAsked(null);
    replaceWithInlines(editor, target, choice.with);
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || editor.view.composing) return;
    if (event.key === 'Escape' && shown) setAsked(null);
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key.toLowerCase() !== 'l') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const target = shown ?? nearestLink(editor.state);
    const [first, ...others] = target?.choices ?? [];
    if (!target || !first) return;
    // With several figures of that amount the first key asks, the second takes the likeliest.
    if (others.length === 0 || asked) link(target, first);
    else setAsked(target);
  });
  useEffect(() => {
    const { dom } = editor.view;
    const listener = (event: KeyboardEvent) => onKey(event);
    const forget = () => setAsked(null);
    dom.addEventListener('keydown', listener, true);
    editor.on('update', forget);
    editor.on('blur', forget);
    return () => {
      dom.removeEventListener('keydown', listener, true);
      editor.off('update', forget);
      editor.off('blur', forget);
    };
  }, [editor]);

  const anchor = shown && markOf(editor, shown);
  if (!shown || !anchor) return null;
  return (
    <AnchoredNote anchor={anchor} onHover={() => undefined}>
      <LinkOffer
        choices={shown.choices}
        open={asked !== null}
        onAsk={() => setAsked(shown)}
        onChoose={(choice) => link(shown, choice)}
      />
    </AnchoredNote>
  );
});

interface LinkOfferProps {
  readonly choices: readonly LinkChoice[];
  /** all choices are shown; else only how many there are */
  readonly open: boolean;
  readonly onAsk: () => void;
  readonly onChoose: (choice: LinkChoice) => void;
}

function LinkOffer({ choices, open, onAsk, onChoose }: LinkOfferProps) {
  const [first, ...others] = choices;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <div className={classes.text}>
        与{quoted(first.label)}相同，链接后随表变化
        <OfferButton label="链接" keys onClick={() => onChoose(first)} />
      </div>
    );
  }
  if (!open) {
    return (
      <div className={classes.text}>
        表中有 {choices.length} 个数与它相同，链接后随表变化
        <OfferButton label="选一个" keys onClick={onAsk} />
      </div>
    );
  }
  return (
    <>
      <div className={classes.question}>链接到：</div>
      <div className={classes.choices}>
        {choices.map((choice, index) => (
          <OfferButton
            key={choice.label}
            label={choice.label}
            keys={index === 0}
            onClick={() => onChoose(choice)}
          />
        ))}
      </div>
    </>
  );
}

interface OfferButtonProps {
  readonly label: string;
  /** Ctrl+L does the same */
  readonly keys: boolean;
  readonly onClick: () => void;
}

function OfferButton({ label, keys, onClick }: OfferButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant="light"
      // The text keeps the caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label}
      {keys && <span className={classes.keys}>Ctrl+L</span>}
    </Button>
  );
}

/** The value once it has stayed the same for a moment. */
function useRested<T>(value: T): T | null {
  const [rested, setRested] = useState<T | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(value), DELAY_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The underlined element of a link. */
function markOf(editor: Editor, { from }: NumberLink): Element | null {
  const { node, offset } = editor.view.domAtPos(from, 1);
  const at = node instanceof Text ? node.parentElement : node.childNodes[offset];
  return at instanceof Element ? at.closest(`.${TYPED_NUMBER_CLASS}`) : null;
}
