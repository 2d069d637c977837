import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import type { TabId } from '../../shared/report/paths.ts';
import { useClient } from '../api/client-context.tsx';
import { useSettings } from '../components/settings-menu/settings-context.tsx';

interface StartPractice {
  /** goes on with the practice report where it was left, or begins with a fresh one */
  readonly resume: () => Promise<void>;
  /** begins with a fresh practice report; the one before goes to the recycle bin */
  readonly restart: () => Promise<void>;
}

/** Opens the report of 演练. Both reject when the database does. */
export function useStartPractice(show: (opened: OpenReport, tab?: TabId) => void): StartPractice {
  const client = useClient();
  const { settings, change } = useSettings();
  const { practice } = settings;
  const kept = async () => {
    const reports = await client.reports.list({});
    return reports.find(({ id }) => id === practice?.reportId)?.id;
  };
  const begin = async (before: string | undefined) => {
    const opened = await client.reports.createPractice({});
    change({ practice: { reportId: opened.report.id, done: [], shown: true } });
    show(opened, 'budget');
    if (before) await client.reports.remove({ id: before });
  };
  return {
    resume: async () => {
      const id = await kept();
      if (!practice || !id) return begin(undefined);
      change({ practice: { ...practice, shown: true } });
      show(await client.reports.open({ id }));
    },
    restart: async () => begin(await kept()),
  };
}
