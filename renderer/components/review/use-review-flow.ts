import type { AppClient } from '../../../shared/contract/contract.ts';
import type { AdoptedChoice } from '../../../shared/contract/review.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { usePendingDocument } from '../pending-file/use-pending-document.ts';

const reviewCalls = ({ review }: AppClient) => review;

/** The way of an edited Word file back into its report. */
export function useReviewFlow() {
  const client = useClient();
  const document = usePendingDocument(reviewCalls);
  const { pending } = document;

  const commit = async (adopted: AdoptedChoice[]) => {
    if (!pending) return;
    const { token } = pending;
    await document.commit(
      (base) => client.review.commit({ ...base, token, adopted }),
      (label) => `已${label}。`,
    );
  };
  return { ...document, commit };
}
