import type { NodeViewRenderer } from '@tiptap/core';
import { type LiveContext, liveText } from '../../../shared/compose/live-text.ts';
import type { FactRun, FigureRun } from '../../../shared/report/rich-text.ts';
import type { LiveStore } from './live-store.ts';
import { bindingOf } from './rich-text-json.ts';

/** The element of a chip, still without its text. @param kind figure or fact */
export function chipElement(kind: string): HTMLElement {
  const dom = document.createElement('span');
  dom.dataset.live = kind;
  dom.contentEditable = 'false';
  return dom;
}

/** Writes into a chip what its run stands for now; null for a run that this version does not know. */
export function drawChip(dom: HTMLElement, run: FigureRun | FactRun | null, context: LiveContext): void {
  const shown = run ? liveText(run, context) : { text: '［不认识的数字］', missing: true };
  if (dom.textContent !== shown.text) dom.textContent = shown.text;
  dom.toggleAttribute('data-missing', shown.missing);
}

/**
 * Draws a live run as a chip showing what it stands for now. Plain DOM on purpose: a report holds hundreds of
 * chips, and each is one text node that follows the store.
 */
export function chipView(live: LiveStore): NodeViewRenderer {
  return ({ node }) => {
    const dom = chipElement(node.type.name);
    const binding = bindingOf({ type: node.type.name, attrs: node.attrs });
    const draw = () => drawChip(dom, binding, live.get());
    draw();
    const stop = live.subscribe(draw);
    return { dom, destroy: stop, ignoreMutation: () => true };
  };
}
