import type { MenuState } from '../../../shared/contract/menu-state.ts';
import type { ServiceContext } from '../../services/context.ts';
import type { ExportDesk } from '../../services/export-desk.ts';
import type { ExportedFiles } from '../../services/exported-files.ts';
import type { ImportDesk } from '../../services/import-desk.ts';
import type { LastYearDesk } from '../../services/last-year-desk.ts';
import type { Dialogs } from '../../services/ports.ts';
import type { ReviewDesk } from '../../services/review-desk.ts';
import type { RunningWork } from '../../services/running-work.ts';
import type { SafetyDesk } from '../../services/safety-desk.ts';

/** What handlers may reach: the services' context and what only the running app can give. */
export interface HandlerDeps {
  readonly context: ServiceContext;
  readonly dialogs: Dialogs;
  readonly desk: ImportDesk;
  readonly lastYear: LastYearDesk;
  readonly review: ReviewDesk;
  readonly exports: ExportDesk;
  readonly exported: ExportedFiles;
  readonly safety: SafetyDesk;
  /** files being written: the window waits for them before it goes */
  readonly writing: RunningWork;
  readonly info: { readonly version: string; readonly dataFolder: string };
  readonly showMenu: (state: MenuState) => void;
  readonly closeWindow: () => void;
  readonly keepWindow: () => void;
}
