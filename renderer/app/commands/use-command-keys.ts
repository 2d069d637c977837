import { useEffect } from 'react';
import { commandOfKeys } from '../../../shared/commands/keys.ts';
import { appBridge } from '../../api/bridge.ts';
import { windowCommands } from '../../state/commands/use-commands.ts';

/**
 * Runs commands from keys and from the native menu. Keys act in the capture phase, before any field's own history;
 * one that nobody on the screen knows is left to the field.
 */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOfKeys(event);
      // A dialog is about something else: the report behind it must not move.
      if (!command || dialogOpen() || !windowCommands.run(command)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    const stop = appBridge().onEvent((event) => {
      if (event.name === 'menu' && !dialogOpen()) windowCommands.run(event.command);
    });
    return () => {
      window.removeEventListener('keydown', onKey, true);
      stop();
    };
  }, []);
}

export function dialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
