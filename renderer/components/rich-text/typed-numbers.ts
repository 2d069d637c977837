import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import {
  type KnownNumbers,
  knownNumbers,
  type LinkChoice,
  typedLinks,
} from '../../../shared/checks/numbers/typed-links.ts';
import { proseParagraph } from '../../../shared/checks/prose.ts';
import type { LiveStore } from './live-store.ts';
import { paragraphOf } from './rich-text-json.ts';

/** A typed number of this document and what it can be linked with. */
export interface NumberLink {
  readonly from: number;
  readonly to: number;
  readonly choices: readonly LinkChoice[];
}

interface PluginState {
  readonly links: readonly NumberLink[];
  readonly decorations: DecorationSet;
}

type ParagraphLinks = readonly NumberLink[];

const key = new PluginKey<PluginState>('typedNumbers');
const FIGURES_CHANGED = 'figuresChanged';

export const TYPED_NUMBER_CLASS = 'typed-number';

/** The typed number under a position; at its end counts as under it. */
export function linkAt(state: EditorState, position: number): NumberLink | null {
  return key.getState(state)?.links.find(({ from, to }) => from <= position && position <= to) ?? null;
}

/** The typed number under the caret, else the nearest one of its paragraph. */
export function nearestLink(state: EditorState): NumberLink | null {
  const { $from } = state.selection;
  const links = key.getState(state)?.links ?? [];
  const inParagraph = links.filter(({ from, to }) => from >= $from.start() && to <= $from.end());
  const distance = ({ from, to }: NumberLink) => Math.max(from - $from.pos, $from.pos - to, 0);
  return inParagraph.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * Underlines the typed numbers that a figure prints as well. A paragraph is read again only when it or the figures
 * changed, and never while an input method composes in it: its marks must not be drawn anew under the typist.
 */
export function typedNumbers(live: LiveStore, spending: boolean) {
  const read = paragraphReader(live, spending);
  return Extension.create({
    name: 'typedNumbers',
    addProseMirrorPlugins: () => [
      new Plugin<PluginState>({
        key,
        state: {
          init: (_config, { doc }) => stateOf(doc, read),
          apply(tr, before) {
            if (tr.getMeta('composition') !== undefined) return mapped(before, tr);
            return tr.docChanged || tr.getMeta(key) === FIGURES_CHANGED ? stateOf(tr.doc, read) : before;
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.decorations ?? null,
          handleDOMEvents: {
            compositionend: (view) => {
              setTimeout(() => {
                if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, FIGURES_CHANGED));
              }, 30);
              return false;
            },
          },
        },
        view: (view) => {
          let { figures } = live.get().report;
          const stop = live.subscribe(() => {
            if (live.get().report.figures === figures) return;
            ({ figures } = live.get().report);
            view.dispatch(view.state.tr.setMeta(key, FIGURES_CHANGED));
          });
          return { destroy: stop };
        },
      }),
    ],
  });
}

function mapped({ links, decorations }: PluginState, tr: EditorState['tr']): PluginState {
  return {
    links: links.map((link) => ({ ...link, from: tr.mapping.map(link.from), to: tr.mapping.map(link.to) })),
    decorations: decorations.map(tr.mapping, tr.doc),
  };
}

function stateOf(doc: Node, read: (paragraph: Node) => ParagraphLinks): PluginState {
  const links: NumberLink[] = [];
  doc.forEach((paragraph, offset) => {
    const start = offset + 1;
    for (const { from, to, choices } of read(paragraph)) {
      links.push({ from: start + from, to: start + to, choices });
    }
  });
  const marks = links.map(({ from, to }) => Decoration.inline(from, to, { class: TYPED_NUMBER_CLASS }));
  return { links, decorations: DecorationSet.create(doc, marks) };
}

/** Links of a paragraph, positions counted from its beginning, remembered for as long as figures and paragraph last. */
function paragraphReader(live: LiveStore, spending: boolean): (paragraph: Node) => ParagraphLinks {
  let known: KnownNumbers | null = null;
  let remembered = new WeakMap<Node, ParagraphLinks>();
  return (paragraph) => {
    const context = live.get();
    const { report } = context;
    if (report.figures !== known?.report.figures || report.fiscalYear !== known.report.fiscalYear) {
      known = knownNumbers(report);
      remembered = new WeakMap();
    }
    const before = remembered.get(paragraph);
    if (before) return before;
    // Most paragraphs hold no digit, and what holds none can hold no number.
    const links = /\d/.test(paragraph.textContent) ? linksOf(paragraph, known) : [];
    remembered.set(paragraph, links);
    return links;

    function linksOf(node: Node, numbers: KnownNumbers): ParagraphLinks {
      const prose = proseParagraph(paragraphOf(node), 0, context);
      const positionOf = (offset: number) => {
        let position = offset;
        for (const { inline, start, text } of prose.pieces) {
          // A live run is one position wide, however long its text.
          if (inline.kind !== 'text' && start < offset) position += 1 - text.length;
        }
        return position;
      };
      // A run that this version does not know is not in the prose: nothing behind it can be counted then.
      if (positionOf(prose.text.length) !== node.content.size) return [];
      return typedLinks(prose, numbers, spending).map(({ start, end, choices }) => ({
        from: positionOf(start),
        to: positionOf(end),
        choices,
      }));
    }
  };
}
