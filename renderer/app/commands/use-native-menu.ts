import { useEffect } from 'react';
import type { MenuState } from '../../../shared/contract/menu-state.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import { useAvailableCommands } from '../../state/commands/use-commands.ts';

const MOST_RECENT = 8;

/** Keeps the native menu as the window is: what can be chosen, what is on, what would be undone. */
export function useNativeMenu(reports: MenuState['recent']): void {
  const client = useClient();
  const commands = useAvailableCommands();
  useEffect(() => {
    const recent = reports.slice(0, MOST_RECENT);
    client.window.showMenu({ commands: [...commands], recent }).catch(notifyError);
  }, [client, commands, reports]);
}
