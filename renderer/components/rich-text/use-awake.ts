import { useCallback, useEffect, useState } from 'react';

/** How an editor was called before its turn. */
export type WakeCall = { readonly x: number; readonly y: number } | 'keyboard';

interface Awake {
  readonly awake: boolean;
  /** what called it, when it could not wait */
  readonly call: WakeCall | null;
  readonly wake: (call: WakeCall) => void;
}

const canWait = typeof requestIdleCallback === 'function';
const waiting: (() => void)[] = [];
let request = 0;

/** One editor for each quiet moment, in the order they stand on the page. */
function takeTurns(): void {
  if (request !== 0 || waiting.length === 0) return;
  request = requestIdleCallback(() => {
    request = 0;
    waiting.shift()?.();
    takeTurns();
  });
}

/**
 * Making an editor takes longer than drawing its text, and a tab may hold thirty: the text is shown first, and the
 * editors follow one by one, or at once where the clerk clicks or puts the focus.
 */
export function useAwake(atOnce: boolean): Awake {
  const [state, setState] = useState<Omit<Awake, 'wake'>>({ awake: atOnce || !canWait, call: null });
  const { awake } = state;
  useEffect(() => {
    if (awake) return;
    const turn = () => setState((now) => (now.awake ? now : { awake: true, call: null }));
    waiting.push(turn);
    takeTurns();
    return () => {
      const at = waiting.indexOf(turn);
      if (at >= 0) waiting.splice(at, 1);
    };
  }, [awake]);
  const wake = useCallback((call: WakeCall) => setState({ awake: true, call }), []);
  return { ...state, wake };
}
