import { useMantineColorScheme } from '@mantine/core';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Settings, SettingsChanges } from '../../../shared/contract/settings.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';

/** Where the clerk worked last. */
type Place = Pick<Settings, 'lastTab' | 'lastReport'>;

interface SettingsAccess {
  readonly settings: Omit<Settings, keyof Place>;
  readonly change: (changes: Omit<SettingsChanges, keyof Place>) => void;
  /** asked for when a report or the list is opened: nothing on the screen follows it */
  readonly lastPlace: () => Place;
  readonly remember: (place: Place) => void;
}

const SettingsContext = createContext<SettingsAccess | null>(null);

const ROOT_FONT_SIZE: Record<Settings['textSize'], string> = {
  normal: '16px',
  // 125 % and 150 %
  large: '20px',
  larger: '24px',
};

/** Holds the settings and applies those that concern the whole window: colours and text size. */
export function SettingsProvider({ initial, children }: { initial: Settings; children: ReactNode }) {
  const client = useClient();
  const [settings, setSettings] = useState(initial);
  const place = useRef<Place>(initial);
  const { setColorScheme } = useMantineColorScheme();

  // Setting the colours styles the whole window twice, so it is for a change of them alone.
  const applyColorScheme = useEffectEvent(setColorScheme);
  useEffect(() => applyColorScheme(settings.colorScheme), [settings.colorScheme]);
  useEffect(() => {
    const root = document.documentElement;
    // Every size is in rem, so the root font size scales the whole interface.
    root.style.fontSize = ROOT_FONT_SIZE[settings.textSize];
    root.dataset.textSize = settings.textSize;
  }, [settings.textSize]);

  const access = useMemo<SettingsAccess>(
    () => ({
      settings,
      change: (changes) => {
        setSettings((before) => ({ ...before, ...changes }));
        client.settings.change(changes).catch(notifyError);
      },
      lastPlace: () => place.current,
      remember: (next) => {
        place.current = next;
        client.settings.change(next).catch(notifyError);
      },
    }),
    [settings, client],
  );
  return <SettingsContext value={access}>{children}</SettingsContext>;
}

export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('useSettings outside SettingsProvider');
  return access;
}
