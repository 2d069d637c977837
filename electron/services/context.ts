import type { WritableDb } from '../database/handles.ts';
import type { Clock, NewId } from './ports.ts';

/** What every use case may touch: the open database, the clock and fresh ids. */
export interface ServiceContext {
  readonly db: WritableDb;
  readonly now: Clock;
  readonly newId: NewId;
}
