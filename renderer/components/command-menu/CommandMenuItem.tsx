import { Menu } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { type CommandId, commandText } from '../../../shared/commands/commands.ts';
import { ariaKeys } from '../../../shared/commands/keys.ts';
import { useAvailableCommands, windowCommands } from '../../state/commands/use-commands.ts';
import classes from './CommandMenuItem.module.css';

interface CommandMenuItemProps {
  command: CommandId;
  Icon: TablerIcon;
}

/** A command in a menu of the window: with the same words and keys, and possible at the same times, as anywhere else. */
export function CommandMenuItem({ command, Icon }: CommandMenuItemProps) {
  const { label, keys } = commandText(command);
  const possible = useAvailableCommands().some(({ id }) => id === command);
  return (
    <Menu.Item
      leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
      rightSection={
        keys?.[0] ? (
          <span className={classes.keys} aria-hidden>
            {keys[0]}
          </span>
        ) : null
      }
      aria-keyshortcuts={ariaKeys(command)}
      disabled={!possible}
      onClick={() => windowCommands.run(command)}
    >
      {label}
    </Menu.Item>
  );
}
