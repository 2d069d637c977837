import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/** What Mantine asks of a window and jsdom does not have; nothing here answers more than “nothing changes”. */
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.ResizeObserver ??= StillResizeObserver;
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.scrollTo ??= () => undefined;

// A dialog's own chunk is loaded and compiled first, which takes a busy machine longer than the usual second.
configure({ asyncUtilTimeout: 5_000 });

// Testing Library sets this by itself only where the test functions are global.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
afterEach(cleanup);
