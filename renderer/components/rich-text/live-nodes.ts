import { Node } from '@tiptap/core';
import { inlineText } from '../../../shared/compose/live-text.ts';
import { chipView } from './chip-view.ts';
import type { LiveStore } from './live-store.ts';
import { bindingOf } from './rich-text-json.ts';

/** A live figure in a sentence: bound to a figure key, copied to other programs as its number. */
export function figureNode(live: LiveStore) {
  return liveNode('figure', ['key', 'period', 'as'], live);
}

/** A live fact in a sentence: 评价年度, 部门名称, 得分, 等级. */
export function factNode(live: LiveStore) {
  return liveNode('fact', ['fact'], live);
}

function liveNode(name: 'figure' | 'fact', attributes: readonly string[], live: LiveStore) {
  const textOf = (attrs: Record<string, unknown>) => {
    const binding = bindingOf({ type: name, attrs });
    return binding ? inlineText(binding, live.get()) : '';
  };
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () =>
      Object.fromEntries(attributes.map((attribute) => [attribute, jsonAttribute(attribute)])),
    parseHTML: () => [{ tag: `span[data-live="${name}"]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      { ...HTMLAttributes, 'data-live': name },
      textOf(node.attrs),
    ],
    renderText: ({ node }) => textOf(node.attrs),
    addNodeView: () => chipView(live),
  });
}

function jsonAttribute(attribute: string) {
  const htmlName = `data-${attribute}`;
  return {
    default: null,
    parseHTML: (element: HTMLElement): unknown => readJson(element.getAttribute(htmlName)),
    renderHTML: (attributes: Record<string, unknown>) => ({
      [htmlName]: JSON.stringify(attributes[attribute]),
    }),
  };
}

/** Pasted markup may be anything; what is not JSON is no binding. */
function readJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
