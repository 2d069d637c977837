import { useEffect, useState } from 'react';
import type { LastYear } from '../../../shared/import/word/placed-schemas.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';

interface Found {
  readonly question: string;
  readonly lastYear: LastYear | null;
}

/**
 * Last year's text of a report; `undefined` while it is looked for, null when there is none.
 * @param imports how many documents were imported in this window: another number looks again
 */
export function useLastYear(reportId: string, imports: number): LastYear | null | undefined {
  const client = useClient();
  const [found, setFound] = useState<Found | null>(null);
  const question = `${reportId} ${imports}`;
  useEffect(() => {
    let wanted = true;
    const answer = (lastYear: LastYear | null) => {
      if (wanted) setFound({ question, lastYear });
    };
    client.lastYear.get({ reportId }).then(answer, (error) => {
      answer(null);
      if (wanted) notifyError(error);
    });
    return () => {
      wanted = false;
    };
  }, [client, reportId, question]);
  return found?.question === question ? found.lastYear : undefined;
}
