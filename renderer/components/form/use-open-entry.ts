import { useEffect, useEffectEvent } from 'react';
import { offerEntry } from '../../state/open-entries.ts';

/** Lets saving, undo and leaving the tab finish an entry that is still being typed. */
export function useOpenEntry(open: boolean, finish: () => void): void {
  const onFinish = useEffectEvent(finish);
  useEffect(() => (open ? offerEntry(() => onFinish()) : undefined), [open]);
}
