import { useCallback, useEffect, useState } from 'react';
import type { TemplateSummary } from '../../../shared/contract/templates.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../notify/notify.tsx';

export interface TemplateLists {
  readonly outlines: readonly TemplateSummary[];
  readonly packs: readonly TemplateSummary[];
}

/** The outlines and scoring indicators that can be chosen; empty until main has answered. */
export function useTemplates(): TemplateLists & { readonly reload: () => void } {
  const client = useClient();
  const [templates, setTemplates] = useState<TemplateLists>({ outlines: [], packs: [] });
  const reload = useCallback(() => {
    client.templates.list({}).then(setTemplates, notifyError);
  }, [client]);
  useEffect(reload, [reload]);
  return { ...templates, reload };
}
