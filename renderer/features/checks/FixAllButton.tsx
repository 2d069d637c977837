import { Button } from '@mantine/core';
import { useState } from 'react';
import { fixAll } from '../../../shared/checks/fix-all.ts';
import { notifyDone } from '../../components/notify/notify.tsx';
import { useUndoOffer } from '../../components/notify/use-undo-offer.ts';
import { useVersions } from '../../components/versions/versions-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** Makes every sure correction as one step, behind a version of what was there. */
export function FixAllButton() {
  const { checks, current, outline, pack, dispatch } = useReportEditor();
  const { keepBeforeFix } = useVersions();
  const offerUndo = useUndoOffer();
  const [busy, setBusy] = useState(false);
  const count = checks.findings.filter(({ fix }) => fix).length;
  if (count < 2) return null;

  const fix = async () => {
    setBusy(true);
    await keepBeforeFix('全部改正');
    const { fixed, edits } = fixAll(current(), outline, pack);
    if (fixed === 0) notifyDone('没有可以直接改正的地方。');
    else {
      const label = `全部改正 ${fixed} 处`;
      dispatch({ type: 'batch', label, edits });
      offerUndo(`已改正 ${fixed} 处，改正之前的内容留在“版本历史”里。`, label);
    }
    setBusy(false);
  };
  return (
    <Button variant="light" size="xs" fz="sm" loading={busy} onClick={() => void fix()}>
      全部改正 {count} 处
    </Button>
  );
}
