/** How the driver, or `npm start`, asks the stand-in to behave; travels as JSON in one environment variable. */
export interface StandInSettings {
  /** Size of the page of every real window in CSS pixels, instead of the size the app asks for. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the system's theme is. */
  readonly colorScheme?: 'light' | 'dark';
  /** A window on the screen (an installed browser is needed) instead of a headless one. */
  readonly visible?: boolean;
  /** Where `app.getPath('appData')` and the other system folders lie; a folder under the temporary one by default. */
  readonly home?: string;
}

export const settingsVariable = 'JIXIAO_STAND_IN';

/** Reads the settings from the environment; throws when the variable is not the JSON of an object. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): StandInSettings {
  const parsed: unknown = JSON.parse(env[settingsVariable] ?? '{}');
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${settingsVariable} must be an object`);
  return parsed;
}

export const settings = readSettings();
