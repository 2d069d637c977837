import { useCallback } from 'react';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';
import { useLastYearImport } from '../word-import/last-year-context.tsx';
import { useReview } from './review-context.tsx';
import type { DroppedDocument } from './use-review-flow.ts';

interface DroppedDocuments {
  /** `then` goes on with other files that were dropped together with it */
  readonly take: (document: DroppedDocument, then: () => void) => void;
  /** a document is being chosen or read */
  readonly reading: boolean;
}

/** Takes dropped documents: a Word file this program exported is reviewed, any other is last year's report. */
export function useDroppedDocuments(): DroppedDocuments {
  const client = useClient();
  const { readFile: readEdited, reading: readingEdited } = useReview();
  const { readFile: readLastYear, reading: readingLastYear } = useLastYearImport();
  const take = useCallback(
    async (document: DroppedDocument, then: () => void) => {
      try {
        const exported = await client.review.isExported(document);
        (exported ? readEdited : readLastYear)(document, then);
      } catch (error) {
        notifyError(error);
        then();
      }
    },
    [client, readEdited, readLastYear],
  );
  return { take: (document, then) => void take(document, then), reading: readingEdited || readingLastYear };
}
