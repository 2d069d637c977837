import { Extension } from '@tiptap/core';
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type RichText, richTextSchema } from '../../../shared/report/rich-text.ts';
import { pastedParagraphs } from '../../../shared/text/pasted-paragraphs.ts';
import { notifyDone } from '../notify/notify.tsx';
import { cleanPastedHtml, countPictures } from './clean-pasted-html.ts';
import type { LiveStore } from './live-store.ts';
import { plainHtml, plainText } from './plain-copy.ts';
import { paragraphOf, toEditorJson } from './rich-text-json.ts';

/** Our own form on the clipboard: only this program reads it, and live figures stay live. */
const OWN_TYPE = 'application/x-jixiao-text';

/**
 * Copy and paste as a word processor does them: to other programs goes text with bold, within the report live figures
 * stay live, and what comes in is cleaned.
 */
export function clipboard(live: LiveStore) {
  const write = (view: EditorView, event: ClipboardEvent): boolean => {
    const { clipboardData } = event;
    if (!clipboardData || view.state.selection.empty) return false;
    const text = selectedText(view.state);
    event.preventDefault();
    clipboardData.clearData();
    clipboardData.setData('text/plain', plainText(text, live.get()));
    clipboardData.setData('text/html', plainHtml(text, live.get()));
    clipboardData.setData(OWN_TYPE, JSON.stringify(text));
    return true;
  };
  return Extension.create({
    name: 'clipboard',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: write,
            cut: (view, event) => {
              if (!write(view, event)) return false;
              view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
              return true;
            },
          },
          transformPastedHTML: cleanPastedHtml,
          clipboardTextParser: (text, _context, _plain, view) =>
            sliceOf(view.state.schema, richTextOfLines(pastedParagraphs(text))),
          handlePaste: (view, { clipboardData }) => {
            if (!clipboardData) return false;
            const own = readOwn(clipboardData.getData(OWN_TYPE));
            if (own) {
              const tr = view.state.tr.replaceSelection(sliceOf(view.state.schema, own));
              view.dispatch(tr.scrollIntoView().setMeta('uiEvent', 'paste'));
              return true;
            }
            tellAboutPictures(clipboardData);
            return false;
          },
        },
      }),
    ],
  });
}

/** The selection as rich text; a selected live figure alone is a piece of a paragraph too. */
function selectedText({ selection }: EditorState): RichText {
  const { content } = selection.content();
  const first = content.firstChild;
  if (first?.isInline) return [{ inlines: paragraphOf(selection.$from.parent.copy(content)).inlines }];
  return content.content.map(paragraphOf);
}

function richTextOfLines(lines: readonly string[]): RichText {
  return lines.map((text) => ({ inlines: [{ kind: 'text', text }] }));
}

/** Open at both ends: what is pasted into a sentence goes on with it. */
function sliceOf(schema: Schema, text: RichText): Slice {
  const content: readonly Node[] = schema.nodeFromJSON(toEditorJson(text)).content.content;
  return new Slice(Fragment.from(content), 1, 1);
}

/** Any program may use the name of our form; what does not fit is read like the rest of the clipboard. */
function readOwn(json: string): RichText | null {
  if (json === '') return null;
  try {
    const read = richTextSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function tellAboutPictures(data: DataTransfer): void {
  const files = [...data.files].filter(({ type }) => type.startsWith('image/')).length;
  const pictures = countPictures(data.getData('text/html')) || files;
  if (pictures > 0) notifyDone(`没有粘贴其中的 ${pictures} 幅图片，报告正文只放文字。`);
}
