import { useCallback, useState } from 'react';
import type { PendingImport } from '../../../shared/contract/imports.contract.ts';
import type { CellSource } from '../../../shared/figures/figure.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';

/** A stored workbook opened to be looked at. */
export interface ShownOriginal {
  readonly pending: PendingImport;
  readonly importId: string;
  /** the cell it was opened for; null for the workbook as a whole */
  readonly source: CellSource | null;
}

/** Opens the files a report was filled from, read-only. */
export function useOriginal(reportId: string) {
  const client = useClient();
  const [shown, setShown] = useState<ShownOriginal | null>(null);
  const show = useCallback(
    (importId: string, source: CellSource | null) => {
      client.imports
        .openStored({ reportId, importId })
        .then((pending) => setShown({ pending, importId, source }), notifyError);
    },
    [client, reportId],
  );
  const showSource = useCallback((source: CellSource) => show(source.importId, source), [show]);
  const close = () => {
    if (shown) client.imports.discard({ token: shown.pending.token }).catch(notifyError);
    setShown(null);
  };
  return { shown, show, showSource, close };
}
