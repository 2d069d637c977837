import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import classes from './AboutDialog.module.css';

/** Which version this is, where the data lies, and what the program promises. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const [info, setInfo] = useState<{ readonly version: string; readonly dataFolder: string } | null>(null);
  useEffect(() => {
    client.window.info({}).then(setInfo, notifyError);
  }, [client]);
  return (
    <Modal opened onClose={onClose} title="关于绩效自评助手" size={520}>
      <p className={classes.what}>编写部门整体支出绩效自评报告的办公软件。</p>
      <dl className={classes.facts}>
        <dt>版本</dt>
        <dd>{info?.version ?? '……'}</dd>
        <dt>数据文件夹</dt>
        <dd className={classes.folder}>{info?.dataFolder ?? '……'}</dd>
      </dl>
      <p className={classes.promise}>程序从不联网。报告和导入过的表格只存在本机的数据文件夹里。</p>
    </Modal>
  );
}
