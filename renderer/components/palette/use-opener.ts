import { useCallback, useState } from 'react';

/** Remembers what had the focus when the component came up. @returns the function that gives it back */
export function useOpener(): () => void {
  const [opener] = useState(() => document.activeElement);
  return useCallback(() => {
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  }, [opener]);
}
