import type { Figure } from '../../figures/figure.ts';
import type { RichText } from '../rich-text.ts';
import type { Report } from '../schema.ts';
import { isIdentity, type SectionId, sectionOfRoot } from '../sections.ts';

/** Names of the fields between the report and a value, and ids of list items. */
export type LeafPath = readonly string[];

/** One thing a report says. What holds no value (blank, empty, null) is no leaf. */
export type ReportLeaf = { readonly path: LeafPath; readonly section: SectionId } & (
  | { readonly kind: 'amount'; readonly value: Figure }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'line'; readonly value: string }
  | { readonly kind: 'prose'; readonly value: RichText }
  /** ids of a list's items */
  | { readonly kind: 'order'; readonly value: readonly string[] }
);

/**
 * Everything a report says, in its own order, by path. It reads the shape and not a list of fields, so that a field
 * added later is compared without anyone remembering to.
 */
export function leavesOf(report: Report): Map<string, ReportLeaf> {
  const leaves = Object.entries(report)
    .filter(([root]) => !isIdentity(root))
    .flatMap(([root, value]) =>
      leavesIn(value, [root]).map((leaf) => ({ ...leaf, section: sectionOfRoot(root) })),
    );
  return new Map(leaves.map((leaf) => [leaf.path.join('.'), leaf]));
}

type BareLeaf = ReportLeaf extends infer Each
  ? Each extends ReportLeaf
    ? Omit<Each, 'section'>
    : never
  : never;

function leavesIn(value: unknown, path: LeafPath): BareLeaf[] {
  if (value === null || value === undefined || value === '' || value === false) return [];
  if (typeof value === 'number') return [{ kind: 'number', path, value }];
  if (typeof value !== 'object')
    return [{ kind: 'line', path, value: value === true ? '是' : String(value) }];
  if (Array.isArray(value)) return leavesOfArray(value, path);
  if (isFigure(value)) return value.state === 'blank' ? [] : [{ kind: 'amount', path, value }];
  return Object.entries(value).flatMap(([key, part]) => leavesIn(part, [...path, key]));
}

function leavesOfArray(items: readonly unknown[], path: LeafPath): BareLeaf[] {
  if (items.length === 0) return [];
  if (isProse(items)) return [{ kind: 'prose', path, value: items }];
  if (!items.every(isListItem)) return [{ kind: 'line', path, value: items.map(String).join('、') }];
  const order: BareLeaf = { kind: 'order', path, value: items.map(({ id }) => id) };
  return [
    order,
    ...items.flatMap(({ id, ...fields }) =>
      Object.entries(fields).flatMap(([key, part]) => leavesIn(part, [...path, id, key])),
    ),
  ];
}

/** A figure has a state of its own and, unlike a score, no points. */
function isFigure(value: object): value is Figure {
  return (
    'state' in value &&
    (value.state === 'blank' || value.state === 'notApplicable' || 'fen' in value) &&
    !('points' in value)
  );
}

function isProse(items: readonly unknown[]): items is RichText {
  return items.every((item) => typeof item === 'object' && item !== null && 'inlines' in item);
}

function isListItem(item: unknown): item is { readonly id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
