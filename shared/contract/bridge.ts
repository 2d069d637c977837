import type { Envelope } from './define.ts';
import type { AppEvent } from './events.ts';

/** What preload puts on `window.app`: two functions and nothing else. */
export interface AppBridge {
  readonly invoke: (name: string, input: unknown) => Promise<Envelope>;
  /** returns the function that stops listening */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
}
