import type { LiveContext } from '../../../shared/compose/live-text.ts';

/**
 * What the chips read their numbers from. A store and not a prop, so that one changed figure redraws the
 * chips that show it and no editor.
 */
export interface LiveStore {
  readonly get: () => LiveContext;
  readonly set: (context: LiveContext) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLiveStore(initial: LiveContext): LiveStore {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    get: () => current,
    set: (context) => {
      if (context.report === current.report && context.score === current.score) return;
      current = context;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
