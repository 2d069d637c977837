import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { describeError } from '../../../shared/errors/catalog.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { useSaveElsewhere } from '../use-save-elsewhere.ts';
import classes from './SaveFailureBar.module.css';

/** A failed save stays on screen until a save succeeds. Nothing typed is lost meanwhile. */
export function SaveFailureBar() {
  const client = useClient();
  const { saveState, flush, adopt, report } = useReportEditor();
  const saveElsewhere = useSaveElsewhere();
  if (saveState.kind !== 'failed') return null;
  const text = describeError(saveState.error);
  // The bar itself keeps showing what failed, so a failed retry needs no second message.
  const retry = () => void flush().catch(() => undefined);
  const readLatest = async () => {
    try {
      adopt(await client.reports.open({ id: report.id }), '读取已保存的内容');
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <div className={classes.bar} role="alert">
      <IconAlertTriangle size={18} stroke={1.7} aria-hidden className={classes.icon} />
      <span className={classes.text}>
        <strong>保存失败：{text.title}。</strong>
        {text.message}
        {text.action}您刚才的修改还在窗口里。
      </span>
      <Button size="xs" variant="default" onClick={saveElsewhere}>
        另存到…
      </Button>
      {saveState.error.code === 'CONFLICT' ? (
        <Button size="xs" variant="default" onClick={() => void readLatest()}>
          读取已保存的内容（可撤销）
        </Button>
      ) : (
        <Button size="xs" color="red" onClick={retry}>
          重试
        </Button>
      )}
    </div>
  );
}
