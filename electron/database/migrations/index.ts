import { initial } from './0001-initial.ts';
import { importProfiles } from './0002-import-profiles.ts';
import { periodicVersions } from './0003-periodic-versions.ts';
import { uncheckedBodies } from './0004-unchecked-bodies.ts';
import type { Migration } from './migration.ts';

/** All migrations in order. An explicit list: a bundled application has no folder to read them from. */
export const MIGRATIONS: readonly Migration[] = [initial, importProfiles, periodicVersions, uncheckedBodies];

/** The schema version this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
