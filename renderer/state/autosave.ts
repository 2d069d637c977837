import type { ErrorDto } from '../../shared/contract/define.ts';
import type { Saved } from '../../shared/contract/reports.contract.ts';
import type { Report } from '../../shared/report/schema.ts';
import { toErrorDto } from '../api/error-dto.ts';
import type { SaveState } from './report-editor.ts';

/** Runs something later; the answer cancels it. Injected, so tests turn the clock by hand. */
export type RunLater = (milliseconds: number, run: () => void) => () => void;

export interface AutosaveOptions {
  readonly report: Report;
  readonly revision: number;
  readonly savedAt: string;
  readonly save: (report: Report, baseRevision: number) => Promise<Saved>;
  readonly later: RunLater;
  readonly onState: (state: SaveState) => void;
}

export interface Autosave {
  /** The report as it is now; it is saved after a pause in typing. */
  readonly changed: (report: Report) => void;
  /** Saves until nothing is left to save; rejects when that is not possible. */
  readonly flush: () => Promise<void>;
  /** Main has committed this report itself; nothing of it needs saving. */
  readonly adopt: (report: Report, revision: number, savedAt: string) => void;
  readonly revision: () => number;
}

export const AUTOSAVE_DELAY_MS = 800;
/** After a failure the next try waits longer, so that a full disk is not hammered. */
export const RETRY_DELAY_MS = 5_000;

/**
 * Keeps the report on disk. One save is in flight at a time; edits made meanwhile wait for the next one. A failed
 * save keeps the edits, keeps saying so, and is tried again, except after CONFLICT, which no repetition cures.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  let latest = options.report;
  let saved = options.report;
  let revision = options.revision;
  let savedAt = options.savedAt;
  let failure: ErrorDto | null = null;
  let inFlight: Promise<void> | null = null;
  let cancel: () => void = () => undefined;

  const show = (): void => {
    if (failure) options.onState({ kind: 'failed', error: failure });
    else if (inFlight) options.onState({ kind: 'saving' });
    else if (latest !== saved) options.onState({ kind: 'dirty' });
    else options.onState({ kind: 'saved', at: savedAt });
  };

  const schedule = (): void => {
    cancel();
    if (latest === saved || failure?.code === 'CONFLICT') return;
    cancel = options.later(failure ? RETRY_DELAY_MS : AUTOSAVE_DELAY_MS, () => {
      // The failure is kept in `failure` and shown; there is nobody else to tell.
      saveOnce().catch(() => undefined);
    });
  };

  const write = async (): Promise<void> => {
    const target = latest;
    try {
      const result = await options.save(target, revision);
      revision = result.revision;
      savedAt = result.savedAt;
      saved = target;
      failure = null;
    } catch (error) {
      failure = toErrorDto(error);
      throw error;
    }
  };

  const saveOnce = (): Promise<void> => {
    if (inFlight) return inFlight;
    cancel();
    inFlight = write().finally(() => {
      inFlight = null;
      show();
      schedule();
    });
    show();
    return inFlight;
  };

  return {
    changed(report) {
      latest = report;
      // Undone back to what is on disk: nothing is left to fail.
      if (latest === saved && failure?.code !== 'CONFLICT') failure = null;
      show();
      if (!inFlight) schedule();
    },
    async flush() {
      if (inFlight) await inFlight;
      while (latest !== saved) await saveOnce();
    },
    adopt(report, newRevision, at) {
      cancel();
      latest = report;
      saved = report;
      revision = newRevision;
      savedAt = at;
      failure = null;
      show();
    },
    revision: () => revision,
  };
}
