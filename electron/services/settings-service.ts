import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChanges,
  settingsSchema,
} from '../../shared/contract/settings.contract.ts';
import { getSettings, putSetting } from '../database/repositories/settings-repo.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServiceContext } from './context.ts';

/** The settings. One that another version wrote and this one does not understand falls back to its default. */
export function readSettings({ db }: ServiceContext): Settings {
  const stored = getSettings(db);
  const understood = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(stored[key]);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(understood) });
}

/** Changes some settings and returns them all. */
export function changeSettings(context: ServiceContext, changes: SettingsChanges): Settings {
  inTransaction(context.db, () => {
    for (const [key, value] of Object.entries(changes)) {
      if (value !== undefined) putSetting(context.db, key, value);
    }
  });
  return readSettings(context);
}
