import { useEffect } from 'react';
import type { MenuState } from '../../../shared/contract/menu-state.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import { useAvailableCommands } from '../../state/commands/use-commands.ts';

/** Keeps the native menu as the window is: what can be chosen, what is on, what would be undone. */
export function useNativeMenu(recent: MenuState['recent']): void {
  const client = useClient();
  const commands = useAvailableCommands();
  useEffect(() => {
    client.window.showMenu({ commands: [...commands], recent: [...recent] }).catch(notifyError);
  }, [client, commands, recent]);
}
