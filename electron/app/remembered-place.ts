import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from 'electron';
import type { Log } from '../services/ports.ts';
import { placeOnScreens, type Rectangle, readPlace, type WindowPlace, writePlace } from './window-place.ts';

/** How the window is to come up. */
export interface InitialPlace {
  /** null: the usual size, where the system puts it */
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
}

export interface RememberedPlace {
  readonly initial: () => InitialPlace;
  readonly remember: (place: WindowPlace) => void;
}

/**
 * The window's place in a small file of its own: the window comes up before the database, where the other settings are,
 * is opened. That it cannot be read or written is noted in the log and nothing the clerk has to know.
 */
export function rememberedPlace(dataFolder: string, log: Log): RememberedPlace {
  const path = join(dataFolder, 'window.json');
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      log.bug(error);
      return otherwise;
    }
  };
  return {
    initial() {
      const read = () => (existsSync(path) ? readPlace(readFileSync(path, 'utf8')) : null);
      const place = attempt(read, null);
      const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
      const bounds = place && placeOnScreens(place.bounds, areas);
      return { bounds, maximized: place?.maximized ?? false };
    },
    remember: (place) => attempt(() => writeFileSync(path, writePlace(place)), undefined),
  };
}
