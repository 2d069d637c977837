import type { NodeViewRenderer } from '@tiptap/core';
import { liveText } from '../../../shared/compose/live-text.ts';
import type { LiveStore } from './live-store.ts';
import { bindingOf } from './rich-text-json.ts';

/**
 * Draws a live run as a chip showing what it stands for now. Plain DOM on purpose: a report holds hundreds of
 * chips, and each is one text node that follows the store.
 */
export function chipView(live: LiveStore): NodeViewRenderer {
  return ({ node }) => {
    const dom = document.createElement('span');
    dom.dataset.live = node.type.name;
    dom.contentEditable = 'false';
    const binding = bindingOf({ type: node.type.name, attrs: node.attrs });
    const draw = () => {
      const shown = binding ? liveText(binding, live.get()) : { text: '［不认识的数字］', missing: true };
      if (dom.textContent !== shown.text) dom.textContent = shown.text;
      dom.toggleAttribute('data-missing', shown.missing);
    };
    draw();
    const stop = live.subscribe(draw);
    return { dom, destroy: stop, ignoreMutation: () => true };
  };
}
