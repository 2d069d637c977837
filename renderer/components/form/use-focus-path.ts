import { useCallback, useEffect, useState } from 'react';

/** Puts the caret into the field of a place once it is drawn: a new row is there to be typed into. */
export function useFocusPath(): (path: string) => void {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    if (path === null) return;
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
    setPath(null);
  }, [path]);
  return useCallback((next) => setPath(next), []);
}
