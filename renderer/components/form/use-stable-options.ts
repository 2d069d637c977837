import { useRef } from 'react';
import type { LinkOption } from './LinkPicker.tsx';

/** Options are built anew on every edit; equal ones keep their identity, so the cards are not drawn again. */
export function useStableOptions(options: readonly LinkOption[]): readonly LinkOption[] {
  const stable = useRef(options);
  const same =
    stable.current.length === options.length &&
    stable.current.every(
      ({ value, label }, index) => value === options[index]?.value && label === options[index]?.label,
    );
  if (!same) stable.current = options;
  return stable.current;
}
