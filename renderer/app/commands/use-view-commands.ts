import type { Settings } from '../../../shared/contract/settings.contract.ts';
import { useSettings } from '../../components/settings-menu/settings-context.tsx';
import type { CommandOffer } from '../../state/commands/command-registry.ts';
import { useCommands } from '../../state/commands/use-commands.ts';

/** Colours and text size, on every screen. */
export function useViewCommands(): void {
  const { settings, change } = useSettings();
  const color = (colorScheme: Settings['colorScheme']): CommandOffer => ({
    run: () => change({ colorScheme }),
    checked: settings.colorScheme === colorScheme,
  });
  const text = (textSize: Settings['textSize']): CommandOffer => ({
    run: () => change({ textSize }),
    checked: settings.textSize === textSize,
  });
  useCommands({
    colorAuto: color('auto'),
    colorLight: color('light'),
    colorDark: color('dark'),
    textNormal: text('normal'),
    textLarge: text('large'),
    textLarger: text('larger'),
  });
}
