import { createContext, useContext } from 'react';
import type { CellSource } from '../../../shared/figures/figure.ts';

export const ShowOriginalContext = createContext<((source: CellSource) => void) | null>(null);

/** Opens the original sheet at a cell; null where no report is open. */
export function useShowOriginal(): ((source: CellSource) => void) | null {
  return useContext(ShowOriginalContext);
}
