import { Button } from '@mantine/core';
import { useState } from 'react';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../notify/notify.tsx';
import classes from './KnownForms.module.css';

/** Hands the forms this computer has learnt to another one, so that one clerk's work serves the whole county. */
export function KnownForms() {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const during = (work: () => Promise<void>) => () => {
    setBusy(true);
    work()
      .catch(notifyError)
      .finally(() => setBusy(false));
  };
  const save = during(async () => {
    const file = await client.imports.saveProfiles({});
    if (!file) return;
    notifyDone(`已把记住的表样存为《${file.fileName}》。`, {
      label: '打开所在文件夹',
      run: () => void client.exports.reveal({ token: file.token }).catch(notifyError),
    });
  });
  const load = during(async () => {
    const result = await client.imports.loadProfiles({});
    if (result) notifyDone(`已读入 ${result.forms} 种表样。`);
  });
  return (
    <section className={classes.forms} aria-label="记住的表样">
      <p className={classes.text}>
        导入时确认过的表样会记在本机，下次同样的表自动对应。也可以存成文件，给其他单位使用。
      </p>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={save}>
        导出表样…
      </Button>
      <Button size="compact-sm" variant="default" disabled={busy} onClick={load}>
        读入表样…
      </Button>
    </section>
  );
}
