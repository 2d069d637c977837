import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

/** Mantine would keep the scheme in the browser's storage; here the settings keep it and this only passes it on. */
export function settingsColorScheme(initial: MantineColorScheme): MantineColorSchemeManager {
  return {
    get: () => initial,
    set: () => undefined,
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
}
