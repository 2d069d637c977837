import { useEffect, useState } from 'react';
import type { TemplateSummary } from '../../../shared/contract/templates.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import type { Templates } from '../../state/known-templates.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { type TemplateChange, templateChange } from './template-change.ts';
import { type TemplateLists, useTemplates } from './use-templates.ts';

interface Chosen {
  readonly outlineId?: string;
  readonly packId?: string;
}

interface TemplateChoice {
  readonly lists: TemplateLists;
  readonly outline: TemplateSummary | undefined;
  readonly pack: TemplateSummary | undefined;
  /** null while nothing else is chosen, or main has not answered yet */
  readonly change: TemplateChange | null;
  readonly reload: () => void;
}

/** What the clerk has chosen, and what it would change in the open report. */
export function useTemplateChange(chosen: Chosen): TemplateChoice {
  const client = useClient();
  const { report, outline, pack } = useReportEditor();
  const { reload, ...lists } = useTemplates();
  const { outlineId = report.outlineId, packId = report.packId } = chosen;
  const [loaded, setLoaded] = useState<Templates | null>(null);
  useEffect(() => {
    let current = true;
    const take = (templates: Templates) => current && setLoaded(templates);
    client.templates.get({ outlineId, packId }).then(take, notifyError);
    return () => {
      current = false;
    };
  }, [client, outlineId, packId]);
  const arrived = loaded && loaded.outline.id === outlineId && loaded.pack.id === packId ? loaded : null;
  return {
    lists,
    outline: lists.outlines.find(({ id }) => id === outlineId),
    pack: lists.packs.find(({ id }) => id === packId),
    change: arrived && templateChange(report, { outline, pack }, arrived),
    reload,
  };
}
