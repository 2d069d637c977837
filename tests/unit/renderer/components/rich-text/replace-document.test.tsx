import { describe, expect, it } from 'vitest';
import { replaceDocument } from '../../../../../renderer/components/rich-text/replace-document.ts';
import { richTextOf } from '../../../../../renderer/components/rich-text/rich-text-json.ts';
import { type Inline, type RichText, richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { aReport, someFigures } from '../../../../support/builders.ts';
import { contextOf, openEditor } from './open-editor.ts';

const PROJECT: Inline = {
  kind: 'figure',
  key: 'expenditure.project@final',
  period: 'current',
  as: { kind: 'wanyuan' },
};

describe('a value from outside', () => {
  it('is shown, and the caret stays where it was when the change is elsewhere', () => {
    const { editor } = openEditor(richTextFrom('第一段\n第二段'));
    editor.commands.setTextSelection(3);
    replaceDocument(editor, richTextFrom('第一段\n第二段改过了'));
    expect(richTextOf(editor.state.doc)).toEqual(richTextFrom('第一段\n第二段改过了'));
    expect(editor.state.selection.from).toBe(3);
  });

  it('moves the caret along with text inserted before it', () => {
    const { editor } = openEditor(richTextFrom('甲乙丙'));
    editor.commands.setTextSelection(4);
    replaceDocument(editor, richTextFrom('甲甲乙丙'));
    expect(richTextOf(editor.state.doc)).toEqual(richTextFrom('甲甲乙丙'));
    expect(editor.state.selection.from).toBe(5);
  });

  it('may be empty and may add paragraphs', () => {
    const { editor } = openEditor(richTextFrom('甲\n乙'));
    replaceDocument(editor, []);
    expect(richTextOf(editor.state.doc)).toEqual([]);
    replaceDocument(editor, richTextFrom('甲\n**乙**\n丙'));
    expect(richTextOf(editor.state.doc)).toEqual(richTextFrom('甲\n**乙**\n丙'));
  });
});

describe('a live figure in the editor', () => {
  const report = aReport({ figures: someFigures({ 'expenditure.project@final': '34.76' }) });
  const text: RichText = [
    { inlines: [{ kind: 'text', text: '项目支出' }, PROJECT, { kind: 'text', text: '万元' }] },
  ];

  it('shows the number of the table and follows it', () => {
    const { editor, live } = openEditor(text, report);
    expect(editor.view.dom.textContent).toBe('项目支出34.76万元');
    live.set(contextOf(aReport({ figures: someFigures({ 'expenditure.project@final': '40' }) })));
    expect(editor.view.dom.textContent).toBe('项目支出40.00万元');
  });

  it('says that it is to be filled in while the table has no number', () => {
    const { editor } = openEditor(text);
    const chip = editor.view.dom.querySelector('[data-live="figure"]');
    expect(chip?.hasAttribute('data-missing')).toBe(true);
    expect(chip?.textContent).toContain('待填');
  });

  it('is copied as its number and survives the way through markup', () => {
    const { editor } = openEditor(text, report);
    expect(editor.getText()).toBe('项目支出34.76万元');
    const { editor: other } = openEditor([], report);
    other.commands.setContent(editor.getHTML());
    expect(richTextOf(other.state.doc)).toEqual(text);
  });
});

describe('the characters of a text', () => {
  it('may be bold and nothing else', () => {
    const { editor } = openEditor([]);
    editor.commands.setContent('<h1>大<em>斜</em></h1><ul><li><strong>粗</strong></li></ul>');
    expect(richTextOf(editor.state.doc)).toEqual(richTextFrom('大斜\n**粗**'));
  });
});
