import { useId, useLayoutEffect, useSyncExternalStore } from 'react';
import type { MenuCommandState } from '../../../shared/contract/menu-state.ts';
import { type CommandOffers, createCommandRegistry } from './command-registry.ts';

/** The one window's commands. */
export const windowCommands = createCommandRegistry();

/** Offers commands for as long as the component is on the screen; what they do is always that of the last render. */
export function useCommands(offers: CommandOffers): void {
  const part = useId();
  useLayoutEffect(() => windowCommands.offer(part, offers));
  useLayoutEffect(() => () => windowCommands.withdraw(part), [part]);
}

/** The commands that can be run now. */
export function useAvailableCommands(): readonly MenuCommandState[] {
  return useSyncExternalStore(windowCommands.subscribe, windowCommands.available);
}
