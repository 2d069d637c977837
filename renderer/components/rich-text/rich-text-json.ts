import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import * as z from 'zod';
import {
  factRunSchema,
  figureRunSchema,
  type Inline,
  type Paragraph,
  type RichText,
} from '../../../shared/report/rich-text.ts';

const BOLD = [{ type: 'bold' }];
const figureAttributes = z.object(figureRunSchema.pick({ key: true, period: true, as: true }).shape);
const factAttributes = z.object(factRunSchema.pick({ fact: true }).shape);

/** Rich text as the editor's document. An empty text is one empty paragraph, because a caret needs a line. */
export function toEditorJson(text: RichText): JSONContent {
  const paragraphs = text.length === 0 ? [{ inlines: [] }] : text;
  return { type: 'doc', content: paragraphs.map(paragraphJson) };
}

function paragraphJson({ inlines }: Paragraph): JSONContent {
  const content = inlines.filter((inline) => inline.kind !== 'text' || inline.text !== '').map(inlineJson);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** One run as a node of the editor; a live run keeps its binding in the node's attributes. */
export function inlineJson(inline: Inline): JSONContent {
  const marks = inline.bold ? { marks: BOLD } : {};
  switch (inline.kind) {
    case 'text':
      return { type: 'text', text: inline.text, ...marks };
    case 'figure':
      return {
        type: 'figure',
        attrs: { key: inline.key, period: inline.period, as: inline.as },
        ...marks,
      };
    case 'fact':
      return { type: 'fact', attrs: { fact: inline.fact }, ...marks };
  }
}

/** The editor's document as rich text: neighbouring runs of one weight become one, a lone empty line is no text. */
export function richTextOf(doc: Node): RichText {
  const paragraphs: Paragraph[] = [];
  doc.forEach((node) => {
    paragraphs.push(paragraphOf(node));
  });
  const only = paragraphs.length === 1 ? paragraphs[0] : undefined;
  return only && only.inlines.length === 0 ? [] : paragraphs;
}

const remembered = new WeakMap<Node, Paragraph>();

/** A node never changes, so a keystroke reads the paragraph it changed; the others keep their identity. */
export function paragraphOf(node: Node): Paragraph {
  const before = remembered.get(node);
  if (before) return before;
  const runs: Inline[] = [];
  node.forEach((child) => {
    // safe: a node's JSON is what `nodeFromJSON` reads, the form the editor declares as JSONContent
    const run = inlineOf(child.toJSON() as JSONContent);
    if (run) runs.push(run);
  });
  const paragraph = { inlines: mergeRuns(runs) };
  remembered.set(node, paragraph);
  return paragraph;
}

function inlineOf(node: JSONContent): Inline | null {
  const bold = (node.marks ?? []).some((mark) => mark.type === 'bold') ? { bold: true } : {};
  if (node.type === 'text') return { kind: 'text', text: node.text ?? '', ...bold };
  const binding = bindingOf(node);
  return binding ? { ...binding, ...bold } : null;
}

/** The binding of a live node, checked: pasted markup may carry a figure this version does not know. */
export function bindingOf(node: JSONContent): Exclude<Inline, { kind: 'text' }> | null {
  if (node.type === 'figure') {
    const read = figureAttributes.safeParse(node.attrs);
    return read.success ? { kind: 'figure', ...read.data } : null;
  }
  const read = factAttributes.safeParse(node.attrs);
  return node.type === 'fact' && read.success ? { kind: 'fact', ...read.data } : null;
}

/** Runs with empty ones dropped and neighbours of one weight joined: the form in which two texts compare. */
export function mergeRuns(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text' && inline.text === '') continue;
    const last = merged.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && Boolean(last.bold) === Boolean(inline.bold)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      const { bold, ...plain } = inline;
      merged.push(bold ? { ...plain, bold } : plain);
    }
  }
  return merged;
}
