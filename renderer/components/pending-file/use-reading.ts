import { useCallback, useState } from 'react';
import { toErrorDto } from '../../api/error-dto.ts';
import { useReportActions } from '../../state/use-report-actions.ts';
import { notifyError } from '../notify/notify.tsx';

type Explain = (error: unknown) => void | Promise<void>;

/** The time in which a file is chosen and read. */
export function useReading() {
  const { flush } = useReportActions();
  const [reading, setReading] = useState(false);
  /** @returns false when `work` failed; `explain`, which must not fail itself, has then told why */
  const read = useCallback(
    async (work: () => Promise<void>, explain: Explain = notifyError): Promise<boolean> => {
      setReading(true);
      try {
        // What is confirmed later is laid over what is on disk, so everything typed has to be there first.
        await flush();
        await work();
        return true;
      } catch (error) {
        // Called off by the clerk: there is nothing to tell.
        if (toErrorDto(error).code !== 'READING_CANCELLED') await explain(error);
        return false;
      } finally {
        setReading(false);
      }
    },
    [flush],
  );
  return { reading, read };
}
