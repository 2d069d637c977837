import type { Report } from '../schema.ts';
import { leavesOf, type ReportLeaf } from './leaves.ts';

/** One thing two reports say differently. */
export interface LeafChange {
  /** the later one where there is one: what the change is about */
  readonly leaf: ReportLeaf;
  readonly before: ReportLeaf | null;
  readonly after: ReportLeaf | null;
}

/** What two reports say differently, in the order of the later one; what only the earlier one says comes last. */
export function changedLeaves(before: Report, after: Report): LeafChange[] {
  const [old, present] = [leavesOf(before), leavesOf(after)];
  const isTold = tellsItem(old, present);
  const paths = [...present.keys(), ...[...old.keys()].filter((path) => !present.has(path))];
  return paths.filter(isTold).flatMap((path) => {
    const change = { before: old.get(path) ?? null, after: present.get(path) ?? null };
    const leaf = change.after ?? change.before;
    return leaf && differs(change.before, change.after) ? [{ leaf, ...change }] : [];
  });
}

/** What of an item tells that it came or went; its other entries would only say so again. */
const TELLING: ReadonlySet<string> = new Set(['name', 'title', 'label', 'content']);

/** False for the lesser entries of list items that are in one of the reports only. Amounts always tell. */
function tellsItem(
  old: ReadonlyMap<string, ReportLeaf>,
  present: ReadonlyMap<string, ReportLeaf>,
): (path: string) => boolean {
  const itemsOf = (leaves: ReadonlyMap<string, ReportLeaf>) =>
    new Set(
      [...leaves].flatMap(([path, leaf]) =>
        leaf.kind === 'order' ? leaf.value.map((id) => `${path}.${id}`) : [],
      ),
    );
  const [before, after] = [itemsOf(old), itemsOf(present)];
  return (key) => {
    const leaf = present.get(key) ?? old.get(key);
    if (!leaf || leaf.kind === 'amount' || TELLING.has(leaf.path.at(-1) ?? '')) return true;
    const item = leaf.path.slice(0, -1).join('.');
    return before.has(item) === after.has(item);
  };
}

function differs(before: ReportLeaf | null, after: ReportLeaf | null): boolean {
  if (before?.kind === 'order' || after?.kind === 'order') return orderDiffers(before, after);
  return contentOf(before) !== contentOf(after);
}

/** Added and removed items speak for themselves; only what is in both lists can be out of order. */
function orderDiffers(before: ReportLeaf | null, after: ReportLeaf | null): boolean {
  if (before?.kind !== 'order' || after?.kind !== 'order') return false;
  const common = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => others.includes(id)).join('\n');
  return common(before.value, after.value) !== common(after.value, before.value);
}

function contentOf(leaf: ReportLeaf | null): string {
  if (leaf === null) return '';
  if (leaf.kind !== 'amount') return JSON.stringify(leaf.value);
  return leaf.value.state === 'value' ? String(leaf.value.fen) : leaf.value.state;
}
