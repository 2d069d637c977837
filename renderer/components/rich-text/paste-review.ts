import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { halfWidthMarks } from '../../../shared/text/punctuation.ts';
import { notifyDone, withdrawNotice } from '../notify/notify.tsx';
import { OWN_STEP } from './own-step.ts';
import { LIVE_CHARACTER } from './suggestion-trigger.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Pasted extends Range {
  /** counts the pastes */
  readonly id: number;
}

interface Mark extends Range {
  readonly replacement: string;
}

const key = new PluginKey<Pasted | null>('pasteReview');

/** After a paste, offers to set its half-width punctuation in full width: one click, one step. */
export const pasteReview = Extension.create({
  name: 'pasteReview',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<Pasted | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, pasted) => {
            if (tr.getMeta('uiEvent') === 'paste') {
              const range = changedRange(tr);
              return range && { ...range, id: (pasted?.id ?? 0) + 1 };
            }
            const map = (position: number, side: number) => tr.mapping.map(position, side);
            return pasted && { ...pasted, from: map(pasted.from, 1), to: map(pasted.to, -1) };
          },
        },
        view: () => {
          let notice: string | null = null;
          const withdraw = () => {
            if (notice) withdrawNotice(notice);
            notice = null;
          };
          return {
            update(view, before) {
              const pasted = key.getState(view.state);
              if (!pasted || key.getState(before)?.id === pasted.id) return;
              const count = marksIn(view.state.doc, pasted).length;
              withdraw();
              if (count > 0) notice = offer(editor, count);
            },
            destroy: withdraw,
          };
        },
      }),
    ];
  },
});

function offer(editor: Editor, count: number): string {
  return notifyDone(`粘贴的文字里有 ${count} 处半角标点。`, {
    label: '改为全角',
    run: () => {
      const pasted = key.getState(editor.state);
      if (!pasted || editor.isDestroyed) return;
      const { tr } = editor.state;
      for (const { from, to, replacement } of marksIn(tr.doc, pasted)) tr.insertText(replacement, from, to);
      editor.view.dispatch(tr.setMeta(OWN_STEP, true));
    },
  });
}

/** Every mark takes one character and so does what replaces it, so positions hold while they are replaced. */
function marksIn(doc: Node, { from, to }: Range): Mark[] {
  const marks: Mark[] = [];
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, position) => {
    if (!node.isTextblock) return;
    const text = node.textBetween(0, node.content.size, undefined, LIVE_CHARACTER);
    for (const { start, end, replacement } of halfWidthMarks(text)) {
      const mark = { from: position + 1 + start, to: position + 1 + end, replacement };
      if (mark.from >= from && mark.to <= to) marks.push(mark);
    }
  });
  return marks;
}

function changedRange(tr: Transaction): Range | null {
  let range: Range | null = null;
  for (const [index, map] of tr.mapping.maps.entries()) {
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const rest = tr.mapping.slice(index + 1);
      const from = rest.map(newFrom, -1);
      const to = rest.map(newTo, 1);
      range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to) } : { from, to };
    });
  }
  return range;
}
