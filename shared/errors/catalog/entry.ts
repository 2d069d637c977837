import type { ErrorParams } from '../app-error.ts';
import type { ErrorCode } from '../codes.ts';

/** The sentences of one failure; without `safe` the clerk reads that no data was touched. */
export interface CatalogEntry {
  readonly title: string;
  readonly happened: (params: ErrorParams) => string;
  readonly safe?: string;
  readonly action: string;
}

/** The entries of one subject. */
export type CatalogEntries = Partial<Record<ErrorCode, CatalogEntry>>;

/** The file of a failure in its title marks; a file without a name is the one that was chosen. */
export const file = (params: ErrorParams) => `《${params.file ?? '所选文件'}》`;
