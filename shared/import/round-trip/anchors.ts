import { LISTS } from '../../report/lists.ts';
import type { ReportPath } from '../../report/paths.ts';
import type { TextGap } from './change.ts';
import type { ExportedLine } from './exported-lines.ts';
import { itemOfPath, type PointList, textPlace } from './places.ts';

/** Where something that follows an exported line belongs: a gap in a text, or a place in a list of points. */
export type Anchor =
  | { readonly kind: 'text'; readonly gap: TextGap }
  /** after the item's paragraph `gap.after`; null for the beginning of the list */
  | {
      readonly kind: 'item';
      readonly list: PointList;
      readonly after: string | null;
      readonly gap: TextGap | null;
    };

const POINT_LISTS: readonly PointList[] = ['problems', 'measures'];
/** Behind every paragraph of a text. */
const END = Number.MAX_SAFE_INTEGER;

/** What follows an exported line; null where nothing that is written by hand can stand: cover, tables. */
export function anchorAfter(line: ExportedLine): Anchor | null {
  if (line.role === 'heading') return line.path === null ? null : anchorAtStart(line.path);
  const source = line.runs.findLast((run) => run.source)?.source;
  if (!source) return line.role === 'body' && line.path !== null ? anchorAtEnd(line.path) : null;
  const item = itemOfPath(source.path);
  if (item) {
    const gap = item.field === 'content' ? { path: source.path, after: source.paragraph } : null;
    return { kind: 'item', list: item.list, after: item.id, gap };
  }
  return textPlace(source.path)
    ? { kind: 'text', gap: { path: source.path, after: source.paragraph } }
    : null;
}

function anchorAtStart(path: ReportPath): Anchor | null {
  const list = POINT_LISTS.find((name) => name === path);
  if (list) return { kind: 'item', list, after: null, gap: null };
  return textPlace(path) ? { kind: 'text', gap: { path, after: -1 } } : null;
}

/** Behind a computed sentence: at the end of the text of its tab. */
function anchorAtEnd(path: ReportPath): Anchor | null {
  return path.startsWith('organization.')
    ? { kind: 'text', gap: { path: 'organization.duties', after: END } }
    : null;
}

/** What is added there, in words. */
export function anchorPath(anchor: Anchor): ReportPath {
  if (anchor.kind === 'text') return anchor.gap.path;
  return anchor.list === 'tasks' ? 'tasks.items' : anchor.list;
}

export function anchorLabel(anchor: Anchor, labelOf: (path: ReportPath) => string): string {
  return anchor.kind === 'text' ? labelOf(anchor.gap.path) : LISTS[anchor.list].label;
}
