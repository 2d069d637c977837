import { useMemo } from 'react';
import type { ListName } from '../../../shared/report/lists.ts';
import { type ListEdits, listEdits } from './list-edits.ts';
import { useReportScope } from './report-scope.ts';

export function useListEdits<L extends ListName>(list: L): ListEdits<L> {
  const { dispatch } = useReportScope();
  return useMemo(() => listEdits(list, dispatch), [list, dispatch]);
}
