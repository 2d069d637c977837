import type { ListEdit } from '../../../shared/report/edit.ts';
import type { ListName, ReportLists } from '../../../shared/report/lists.ts';
import type { ReportEditor } from '../../state/report-editor.ts';

type Dispatch = ReportEditor['dispatch'];

/** The edits of one list, bound to its name, so that rows get functions whose identity does not change. */
export interface ListEdits<L extends ListName> {
  readonly insert: (index: number, item: ReportLists[L]) => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, to: number) => void;
  /** Changes of one field that follow each other become one undo step. */
  readonly update: (id: string, changes: Partial<Omit<ReportLists[L], 'id'>>) => void;
}

export function listEdits<L extends ListName>(list: L, dispatch: Dispatch): ListEdits<L> {
  // A generic list name does not narrow the union of list edits; the shapes agree by ReportLists.
  const send = (edit: object, group?: string) =>
    dispatch({ ...edit, list } as ListEdit, group ? { group } : undefined);
  return {
    insert: (index, item) => send({ type: 'insertItem', index, item }),
    remove: (id) => send({ type: 'removeItem', id }),
    move: (id, to) => send({ type: 'moveItem', id, to }),
    update: (id, changes) =>
      send({ type: 'updateItem', id, changes }, `${list}.${id}.${Object.keys(changes).join('+')}`),
  };
}
