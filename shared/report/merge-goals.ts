import type { Edit } from './edit.ts';
import type { GoalIndicator } from './schema.ts';

export type GoalRow = Omit<GoalIndicator, 'id'>;
const COMPARED = ['level1', 'level2', 'nature', 'target', 'unit', 'actual'] as const;
export type ComparedField = (typeof COMPARED)[number];

/** One indicator of a form beside the report's indicator of the same name. */
export interface GoalMerge {
  /** its place in the form, from 1 */
  readonly place: number;
  readonly row: GoalRow;
  /** the report's own; null where it has none */
  readonly existing: GoalIndicator | null;
  readonly state: 'new' | 'changed' | 'same';
  /** fields where the form states something else; what the form leaves open changes nothing */
  readonly differences: readonly ComparedField[];
}

/** Lays the indicators of a form beside those of the report, by name. Pure; nothing is changed yet. */
export function mergeGoals(existing: readonly GoalIndicator[], rows: readonly GoalRow[]): GoalMerge[] {
  const taken = new Set<string>();
  return rows.map((row, index) => {
    const place = index + 1;
    const found = existing.find(({ id, name }) => !taken.has(id) && plain(name) === plain(row.name));
    if (!found) return { place, row, existing: null, state: 'new', differences: [] };
    taken.add(found.id);
    const differences = COMPARED.filter((field) => row[field] !== '' && row[field] !== found[field]);
    return { place, row, existing: found, state: differences.length === 0 ? 'same' : 'changed', differences };
  });
}

/** The edits that take the chosen rows over: new ones at the end, changed ones in their place. */
export function mergeGoalEdits(merges: readonly GoalMerge[], count: number, newId: () => string): Edit[] {
  let index = count;
  return merges.flatMap(({ row, existing, state, differences }): Edit[] => {
    if (state === 'same') return [];
    if (existing) {
      const changes = Object.fromEntries(differences.map((field) => [field, row[field]]));
      return [{ type: 'updateItem', list: 'indicators', id: existing.id, changes }];
    }
    const edit: Edit = { type: 'insertItem', list: 'indicators', index, item: { id: newId(), ...row } };
    index += 1;
    return [edit];
  });
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
