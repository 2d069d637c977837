import type { MenuState } from '../../../shared/contract/menu-state.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useNativeMenu } from './use-native-menu.ts';
import { useRecentReportEvents } from './use-recent-reports.ts';
import { useViewCommands } from './use-view-commands.ts';

interface CommandCenterProps {
  recent: MenuState['recent'];
  onOpenReport: (id: string) => void;
}

/** What every screen has in common: the keys, the native menu, and the commands that need no report. */
export function CommandCenter({ recent, onOpenReport }: CommandCenterProps) {
  useCommandKeys();
  useNativeMenu(recent);
  useRecentReportEvents(onOpenReport);
  useViewCommands();
  return null;
}
