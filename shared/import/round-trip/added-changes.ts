import type { Anchor } from './anchors.ts';
import { anchorLabel, anchorPath } from './anchors.ts';
import type { Operation } from './change.ts';
import type { EditedPiece } from './compare-runs.ts';
import type { EditedRun } from './edited-document.ts';
import { splitEditedOrdinal } from './ordinal.ts';
import { placeLabel } from './place-label.ts';
import { computedChange, type Draft, type Sides } from './segment-changes.ts';

const NOWHERE = '这一段加在封面、附表这些由软件排出的地方，请在软件里选择合适的位置填写。';
/** A first sentence this short is a point's title. */
const MAX_TITLE = 60;

/** A paragraph that was not there before. @param order its place among what was added, for one gap */
export function addedChange(
  runs: readonly EditedRun[],
  anchor: Anchor | null,
  order: number,
  { exported }: Sides,
): Draft {
  const text = runs.map((run) => run.text).join('');
  if (!anchor) {
    return computedChange({ place: '正文以外', path: 'cover' }, { before: '', after: text }, NOWHERE);
  }
  return {
    kind: 'added',
    place: anchorLabel(anchor, (path) => placeLabel(path, exported)),
    path: anchorPath(anchor),
    before: '',
    after: text,
    current: null,
    figures: [],
    reason: null,
    operations: [insertion(runs, anchor, order)],
  };
}

function insertion(runs: readonly EditedRun[], anchor: Anchor, order: number): Operation {
  if (anchor.kind === 'text') return { kind: 'insertText', gap: anchor.gap, order, pieces: piecesOf(runs) };
  const { ordinal, runs: words } = splitEditedOrdinal(runs);
  if (!ordinal && anchor.gap && anchor.list !== 'tasks') {
    return { kind: 'insertText', gap: anchor.gap, order, pieces: piecesOf(runs) };
  }
  const { list, after } = anchor;
  if (list === 'tasks') return { kind: 'insertItem', list, after, title: '', pieces: piecesOf(words) };
  return { kind: 'insertItem', list, after, ...titleAndContent(words) };
}

/** `标题。正文`: a short first sentence is the title, when more follows or it is all there is. */
function titleAndContent(runs: readonly EditedRun[]): { title: string; pieces: EditedPiece[] } {
  const text = runs.map((run) => run.text).join('');
  const stop = text.indexOf('。');
  const end = stop === -1 ? text.length : stop;
  if (end > MAX_TITLE) return { title: '', pieces: piecesOf(runs) };
  const rest = text.slice(end + 1);
  return {
    title: text.slice(0, end).trim(),
    pieces: rest.trim() === '' ? [] : [{ kind: 'text', text: rest, bold: false }],
  };
}

function piecesOf(runs: readonly EditedRun[]): EditedPiece[] {
  return runs.map(({ text, bold }) => ({ kind: 'text', text, bold }));
}
