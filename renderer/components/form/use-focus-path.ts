import { useCallback, useEffect, useState } from 'react';

/** Puts the caret into the field of a place once it is drawn: a new row is there to be typed into. */
export function useFocusPath(): (path: string) => void {
  const [path, setPath] = useState<string | null>(null);
  useEffect(() => {
    if (path === null) return;
    // The preview marks its places too; only the field can take the caret.
    const marked = [...document.querySelectorAll<HTMLElement>('[data-path]')];
    marked.find((element) => element.dataset.path === path && element.tabIndex >= 0)?.focus();
    setPath(null);
  }, [path]);
  return useCallback((next) => setPath(next), []);
}
