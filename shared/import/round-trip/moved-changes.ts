import type { RunSource } from '../../compose/document.ts';
import { pathOf } from '../../report/paths.ts';
import type { Anchor } from './anchors.ts';
import type { Operation } from './change.ts';
import type { ExportedLine } from './exported-lines.ts';
import { computedLineChange } from './line-changes.ts';
import { placeLabel } from './place-label.ts';
import { itemOfPath, itemsOf, linePlace, textPlace } from './places.ts';
import type { Draft, Sides } from './segment-changes.ts';

/** The places of the report that a line shows, in order. */
function placesOf(line: ExportedLine): RunSource[] {
  const seen = new Map<string, RunSource>();
  for (const { source } of line.runs) if (source) seen.set(`${source.path}#${source.paragraph}`, source);
  return [...seen.values()];
}

/** A line that stands elsewhere now. @param order its place among what came to the same gap */
export function movedChanges(
  line: ExportedLine,
  anchor: Anchor | null,
  order: number,
  sides: Sides,
): Draft[] {
  const [place] = placesOf(line);
  const operation = place && anchor && moveTo(place, anchor, order);
  if (!operation) return [{ ...computedLineChange(line, line.text, sides), kind: 'moved' }];
  const moved = draft('moved', line, place.path, line.text, [operation], sides);
  return [{ ...moved, place: `${moved.place}，移到${destination(operation, sides)}` }];
}

function destination(operation: Operation, { exported }: Sides): string {
  if (operation.kind === 'moveText') {
    const { path, after } = operation.gap;
    return after < 0 ? `${placeLabel(path, exported)}的开头` : `${placeLabel(path, exported, after)}之后`;
  }
  if (operation.kind !== 'moveItem' || operation.after === null) return '最前面';
  return `${placeLabel(pathOf.item(operation.list, operation.after, 'content'), exported)}之后`;
}

function moveTo({ path, paragraph }: RunSource, anchor: Anchor, order: number): Operation | null {
  const item = itemOfPath(path);
  if (item && anchor.kind === 'item' && item.list === anchor.list && paragraph === 0) {
    return { kind: 'moveItem', list: item.list, id: item.id, after: anchor.after };
  }
  if (!textPlace(path) || !anchor.gap) return null;
  return { kind: 'moveText', path, paragraph, gap: anchor.gap, order };
}

/** Lines that are gone. An item whose lines are all gone is removed as a whole. */
export function removedChanges(
  gone: readonly ExportedLine[],
  all: readonly ExportedLine[],
  sides: Sides,
): Draft[] {
  const goneLines = new Set(gone);
  const itemGone = (id: string) => all.every((line) => goneLines.has(line) || !showsItem(line, id));
  const removed = new Set<string>();
  return gone.flatMap((line): Draft[] => {
    const places = placesOf(line);
    const [first] = places;
    if (!first || line.role === 'cover') return [computedLineChange(line, '', sides)];
    const item = itemOfPath(first.path);
    if (item && itemGone(item.id)) {
      if (removed.has(item.id)) return [];
      removed.add(item.id);
      const text = gone
        .filter((other) => showsItem(other, item.id))
        .map((other) => other.text)
        .join('\n');
      const whole: Operation = { kind: 'removeItem', list: item.list, id: item.id };
      return [draft('removed', { ...line, text }, first.path, '', [whole], sides)];
    }
    const operations = places.map(
      ({ path, paragraph }): Operation =>
        linePlace(path) ? { kind: 'setLine', path, value: '' } : { kind: 'removeText', path, paragraph },
    );
    return [draft('removed', line, first.path, '', operations, sides)];
  });
}

function showsItem(line: ExportedLine, id: string): boolean {
  return line.runs.some(({ source }) => source !== null && itemOfPath(source.path)?.id === id);
}

function draft(
  kind: 'moved' | 'removed',
  line: ExportedLine,
  path: string,
  after: string,
  operations: readonly Operation[],
  { exported, present }: Sides,
): Draft {
  const item = itemOfPath(path);
  const missing = item !== null && !itemsOf(present.report, item.list).some(({ id }) => id === item.id);
  return {
    kind,
    place: placeLabel(path, exported),
    path,
    before: line.text,
    after,
    current: null,
    figures: [],
    reason: missing ? '这部分内容在导出以后已经从报告里删除。' : null,
    operations,
  };
}
