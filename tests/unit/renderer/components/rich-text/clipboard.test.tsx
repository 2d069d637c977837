import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../../../renderer/components/rich-text/rich-text-json.ts';
import { type RichText, richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { aReport, someFigures } from '../../../../support/builders.ts';
import { openEditor } from './open-editor.ts';

const report = aReport({ figures: someFigures({ 'expenditure.project@final': '34.76' }) });
const text: RichText = [
  {
    inlines: [
      { kind: 'text', text: '一是', bold: true },
      { kind: 'text', text: '支出' },
      { kind: 'figure', key: 'expenditure.project@final', period: 'current', as: { kind: 'wanyuan' } },
      { kind: 'text', text: '万元。' },
    ],
  },
  { inlines: [{ kind: 'text', text: '第二段。' }] },
];

/** A clipboard as jsdom does not have it. */
class Clipboard {
  readonly files: readonly File[] = [];
  readonly #data = new Map<string, string>();
  setData = (kind: string, content: string) => void this.#data.set(kind, content);
  getData = (kind: string) => this.#data.get(kind) ?? '';
  clearData = () => this.#data.clear();
}

function send(editor: Editor, kind: 'copy' | 'cut' | 'paste', clipboard = new Clipboard()): Clipboard {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboard });
  editor.view.dom.dispatchEvent(event);
  return clipboard;
}

function withData(data: Readonly<Record<string, string>>): Clipboard {
  const clipboard = new Clipboard();
  for (const [kind, content] of Object.entries(data)) clipboard.setData(kind, content);
  return clipboard;
}

describe('copying', () => {
  it('gives other programs lines and bold, and nothing of this one', () => {
    const { editor } = openEditor(text, report);
    editor.commands.selectAll();
    const clipboard = send(editor, 'copy');
    expect(clipboard.getData('text/plain')).toBe('一是支出34.76万元。\n第二段。');
    expect(clipboard.getData('text/html')).toBe('<p><b>一是</b>支出34.76万元。</p><p>第二段。</p>');
  });

  it('keeps live figures within the report, and a piece of a paragraph stays a piece', () => {
    const { editor } = openEditor(text, report);
    editor.commands.setTextSelection({ from: 3, to: 7 });
    const clipboard = send(editor, 'cut');
    expect(editor.getText({ blockSeparator: '\n' })).toBe('一是元。\n第二段。');
    const { editor: other } = openEditor(richTextFrom('甲乙'), report);
    other.commands.setTextSelection(2);
    send(other, 'paste', clipboard);
    expect(richTextOf(other.state.doc)).toEqual([
      {
        inlines: [{ kind: 'text', text: '甲支出' }, text[0]?.inlines[2], { kind: 'text', text: '万乙' }],
      },
    ]);
  });

  it('copies a single selected chip', () => {
    const { editor } = openEditor(text, report);
    editor.commands.setNodeSelection(5);
    expect(send(editor, 'copy').getData('text/plain')).toBe('34.76');
  });
});

describe('pasting', () => {
  it('mends lines that a PDF broke', () => {
    const { editor } = openEditor([], report);
    const line = '全年组织科普活动十二场，覆盖全部乡镇和社区，参与群众超过';
    send(editor, 'paste', withData({ 'text/plain': `${line}\n五千人次。\n第二段。` }));
    expect(richTextOf(editor.state.doc)).toEqual(richTextFrom(`${line}五千人次。\n第二段。`));
  });

  it('reads what pretends to be of this program and is not as ordinary text', () => {
    const { editor } = openEditor([], report);
    const data = { 'application/x-jixiao-text': '[{"x":1}]', 'text/plain': '甲' };
    send(editor, 'paste', withData(data));
    expect(editor.getText()).toBe('甲');
  });
});
