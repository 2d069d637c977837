import { useClient } from '../api/client-context.tsx';
import { notifyDone, notifyError } from '../components/notify/notify.tsx';
import { useReportActions } from '../state/use-report-actions.ts';

/** 另存到…: writes the report as it is in the window to a file the clerk chooses, without the database. */
export function useSaveElsewhere(): () => void {
  const client = useClient();
  const { current } = useReportActions();
  const save = async () => {
    const file = await client.reportFiles.save({ report: current() });
    if (!file) return;
    notifyDone(`窗口里的报告已另存到“${file.fileName}”。在报告列表点“从文件恢复报告”可以取回。`, {
      label: '打开所在文件夹',
      run: () => void client.exports.reveal({ token: file.token }).catch(notifyError),
    });
  };
  return () => void save().catch(notifyError);
}
