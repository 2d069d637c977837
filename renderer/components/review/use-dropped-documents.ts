import { useCallback } from 'react';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import type { DroppedDocument } from '../pending-file/use-pending-document.ts';
import { useLastYearImport } from '../word-import/last-year-context.tsx';
import { useReview } from './review-context.tsx';

interface DroppedDocuments {
  /** `then` goes on with other files that were dropped together with it */
  readonly take: (document: DroppedDocument, then: () => void) => void;
  /** a document is being chosen or read */
  readonly reading: boolean;
}

/** Takes dropped documents: what this program exported this year comes back edited, any other is last year's report. */
export function useDroppedDocuments(): DroppedDocuments {
  const client = useClient();
  const reportId = useReportEditor().report.id;
  const { readFile: readEdited, reading: readingEdited } = useReview();
  const { readFile: readLastYear, reading: readingLastYear } = useLastYearImport();
  const take = useCallback(
    async (document: DroppedDocument, then: () => void) => {
      try {
        const comesBack = await client.review.comesBack({ reportId, ...document });
        (comesBack ? readEdited : readLastYear)(document, then);
      } catch (error) {
        notifyError(error);
        then();
      }
    },
    [client, reportId, readEdited, readLastYear],
  );
  return { take: (document, then) => void take(document, then), reading: readingEdited || readingLastYear };
}
