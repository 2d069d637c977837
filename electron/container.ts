import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appContract } from '../shared/contract/contract.ts';
import type { Envelope } from '../shared/contract/define.ts';
import type { MenuState } from '../shared/contract/menu-state.ts';
import { openMigrated } from './database/migrate.ts';
import { createDispatcher } from './ipc/dispatch.ts';
import { createHandlers } from './ipc/handlers/handlers.ts';
import type { ServiceContext } from './services/context.ts';
import { openDataStore } from './services/data-store.ts';
import { createExportDesk } from './services/export-desk.ts';
import { createExportedFiles } from './services/exported-files.ts';
import { createImportDesk } from './services/import-desk.ts';
import { createLastYearDesk } from './services/last-year-desk.ts';
import type { Dialogs, Log, PagePrinter } from './services/ports.ts';
import { createReviewDesk } from './services/review-desk.ts';
import { createRunningWork } from './services/running-work.ts';
import { createSafetyDesk } from './services/safety-desk.ts';

export interface ContainerOptions {
  readonly databasePath: string;
  readonly dataFolder: string;
  readonly version: string;
  readonly dialogs: Dialogs;
  readonly printer: PagePrinter;
  readonly log: Log;
  readonly showMenu: (state: MenuState) => void;
  readonly closeWindow: () => void;
  readonly keepWindow: () => void;
}

export interface Container {
  readonly dispatch: (name: unknown, input: unknown) => Promise<Envelope>;
  /** the day's automatic backup; false when it failed, which the window has to tell */
  readonly backUpIfDue: () => Promise<boolean>;
  readonly close: () => void;
}

/**
 * The composition root: everything is put together here, by hand, and nowhere else.
 * @throws AppError DB_* when the database cannot be opened, or DB_IN_USE by whom; nothing is created over it
 */
export async function createContainer(options: ContainerOptions): Promise<Container> {
  const store = await openDataStore(options.databasePath);
  const { context } = store;
  const exported = createExportedFiles(context.newId);
  const writing = createRunningWork();
  const exports = createExportDesk({
    context,
    dialogs: options.dialogs,
    printer: options.printer,
    exported,
    writing,
    printFolder: join(options.dataFolder, '打印'),
  });
  const safety = createSafetyDesk({ store, dataFolder: options.dataFolder, exported, log: options.log });
  const handlers = createHandlers({
    context,
    dialogs: options.dialogs,
    desk: createImportDesk(context),
    lastYear: createLastYearDesk(context),
    review: createReviewDesk(context),
    exports,
    exported,
    safety,
    writing,
    info: { version: options.version, dataFolder: options.dataFolder },
    showMenu: options.showMenu,
    closeWindow: options.closeWindow,
    keepWindow: options.keepWindow,
  });
  return {
    dispatch: createDispatcher(appContract, handlers, options.log),
    backUpIfDue: safety.backUpIfDue,
    close: store.close,
  };
}

/** The services' context over a database file, migrated; the command line uses the same. */
export async function openServiceContext(
  databasePath: string,
  options: { readonly mustExist?: boolean } = {},
): Promise<ServiceContext> {
  const now = () => new Date();
  if (!options.mustExist) mkdirSync(dirname(databasePath), { recursive: true });
  const db = await openMigrated(databasePath, { now: now(), mustExist: options.mustExist ?? false });
  return { db, now, newId: randomUUID };
}
