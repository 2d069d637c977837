import { useCallback, useEffect, useState } from 'react';
import type { VersionSummary } from '../../../shared/contract/versions.contract.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { SectionId } from '../../../shared/report/sections.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';

/** A version the clerk looks at, with its content. */
export interface ShownVersion {
  readonly summary: VersionSummary;
  readonly report: Report;
}

/**
 * The versions of the open report, the one that is shown, and the way back to it. `versions` is null until read.
 * @param startAt id of the version shown first; null for the newest
 */
export function useVersionHistory(startAt: string | null, onRestored: (label: string) => void) {
  const client = useClient();
  const { report, revision, adopt } = useReportEditor();
  const [versions, setVersions] = useState<readonly VersionSummary[] | null>(null);
  const [shown, setShown] = useState<ShownVersion | null>(null);
  const [restoring, setRestoring] = useState(false);
  const reportId = report.id;

  const show = useCallback(
    (summary: VersionSummary) =>
      client.versions
        .open({ id: summary.id })
        .then((content) => setShown({ summary, report: content }), notifyError),
    [client],
  );
  useEffect(() => {
    client.versions.list({ reportId }).then((all) => {
      setVersions(all);
      const readable = all.filter(({ differences }) => differences !== null);
      const first = readable.find(({ id }) => id === startAt) ?? readable[0];
      if (first) void show(first);
    }, notifyError);
  }, [client, reportId, show, startAt]);

  const restore = async (section: SectionId | null) => {
    if (!shown) return;
    setRestoring(true);
    try {
      const { opened, label } = await client.versions.restore({
        id: shown.summary.id,
        baseRevision: revision,
        section,
      });
      adopt(opened, label);
      onRestored(label);
    } catch (error) {
      notifyError(error);
    } finally {
      setRestoring(false);
    }
  };
  return { versions, shown, show, restore, restoring };
}
