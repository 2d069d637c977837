import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo } from 'react';
import { ReadingOverlay } from '../import-dialog/ReadingOverlay.tsx';
import type { DroppedDocument } from '../pending-file/use-pending-document.ts';
import { useReviewFlow } from './use-review-flow.ts';

interface ReviewAccess {
  /** asks for an edited Word file and opens the review */
  readonly start: () => void;
  /** opens the review of a file that was dropped; `then` runs when it is done with */
  readonly readFile: (document: DroppedDocument, then: () => void) => void;
  /** a file is being chosen or read */
  readonly reading: boolean;
}

const ReviewContext = createContext<ReviewAccess | null>(null);

const ReviewDialog = lazy(() => import('./ReviewDialog.tsx').then((m) => ({ default: m.ReviewDialog })));

/** Brings the leader's changes back from the exported Word file. */
export function ReviewProvider({ children }: { children: ReactNode }) {
  const { start, readFile, cancel, commit, cancelReading, reading, writing, pending } = useReviewFlow();
  const value = useMemo(() => ({ start, readFile, reading }), [start, readFile, reading]);
  return (
    <ReviewContext value={value}>
      {children}
      <ReadingOverlay reading={reading} title="正在读取文档" onCancel={cancelReading} />
      <Suspense fallback={null}>
        {pending ? (
          <ReviewDialog
            key={pending.token}
            pending={pending}
            writing={writing}
            onClose={cancel}
            onCommit={(adopted) => void commit(adopted)}
          />
        ) : null}
      </Suspense>
    </ReviewContext>
  );
}

export function useReview(): ReviewAccess {
  const value = useContext(ReviewContext);
  if (!value) throw new Error('useReview outside ReviewProvider');
  return value;
}
