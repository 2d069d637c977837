import { useEffect, useEffectEvent } from 'react';
import { appBridge } from '../api/bridge.ts';

/** Runs when the window is asked to close; the window waits for `window.readyToClose`. */
export function useClosing(handle: () => void): void {
  const onClosing = useEffectEvent(handle);
  useEffect(
    () =>
      appBridge().onEvent((event) => {
        if (event.name === 'closing') onClosing();
      }),
    [],
  );
}
