import { describe, expect, it } from 'vitest';
import { changeForm, replaceWithInlines } from '../../../../../renderer/components/rich-text/insert-live.ts';
import { numberParagraphs } from '../../../../../renderer/components/rich-text/number-paragraphs.ts';
import { richTextOf } from '../../../../../renderer/components/rich-text/rich-text-json.ts';
import { linkAt, nearestLink } from '../../../../../renderer/components/rich-text/typed-numbers.ts';
import { type FigureRun, type RichText, richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { aReport, someFigures } from '../../../../support/builders.ts';
import { contextOf, openEditor } from './open-editor.ts';

const PROJECT: FigureRun = {
  kind: 'figure',
  key: 'expenditure.project@final',
  period: 'current',
  as: { kind: 'wanyuan' },
};
const report = aReport({
  figures: someFigures({ 'expenditure.project@final': '34.76', 'expenditure.total@final': '207.48' }),
});
const underlined = (root: Element) =>
  [...root.querySelectorAll('.typed-number')].map((mark) => mark.textContent);

describe('typed numbers in the editor', () => {
  it('are underlined, behind a live figure too, and linked in place', () => {
    const text: RichText = [
      { inlines: [{ kind: 'text', text: '支出' }, PROJECT, { kind: 'text', text: '万元，其中34.76万元。' }] },
    ];
    const { editor } = openEditor(text, report);
    expect(underlined(editor.view.dom)).toEqual(['34.76万元']);
    const link = nearestLink(editor.state);
    if (!link) throw new Error('no link found');
    replaceWithInlines(editor, link, link.choices[0]?.with ?? []);
    expect(richTextOf(editor.state.doc)[0]?.inlines.slice(2)).toEqual([
      { kind: 'text', text: '万元，其中' },
      PROJECT,
      { kind: 'text', text: '万元。' },
    ]);
    expect(underlined(editor.view.dom)).toEqual([]);
  });

  it('follow the figures', () => {
    const { editor, live } = openEditor(richTextFrom('其中40.00万元'), report);
    expect(underlined(editor.view.dom)).toEqual([]);
    live.set(contextOf(aReport({ figures: someFigures({ 'expenditure.project@final': '40' }) })));
    expect(underlined(editor.view.dom)).toEqual(['40.00万元']);
    expect(linkAt(editor.state, 4)?.choices[0]?.label).toBe('项目支出·决算');
  });

  it('are not marked anew while an input method composes', () => {
    const { editor } = openEditor(richTextFrom('其中34.76万'), report);
    editor.commands.setTextSelection(9);
    editor.view.dispatch(editor.state.tr.insertText('元').setMeta('composition', 1));
    expect(underlined(editor.view.dom)).toEqual([]);
    editor.view.dispatch(editor.state.tr.insertText('。'));
    expect(underlined(editor.view.dom)).toEqual(['34.76万元']);
  });
});

describe('a live figure in another form', () => {
  it.each([
    [{ kind: 'yuan' }, '支出347,600.00元。'],
    [{ kind: 'percentOf', of: 'expenditure.total@final' }, '支出16.75%。'],
  ] as const)('brings its unit with it: %j', (as, shown) => {
    const text: RichText = [
      { inlines: [{ kind: 'text', text: '支出' }, PROJECT, { kind: 'text', text: '万元。' }] },
    ];
    const { editor } = openEditor(text, report);
    const node = editor.state.doc.nodeAt(3);
    if (!node) throw new Error('no chip');
    changeForm(editor, 3, node, PROJECT, as);
    expect(editor.getText()).toBe(shown);
  });
});

describe('numbering paragraphs', () => {
  it('writes bold ordinals and touches nothing behind them', () => {
    const { editor } = openEditor(richTextFrom('三是组织健全。\n队伍更强。\n三是**服务**到位。'), report);
    numberParagraphs(editor);
    expect(richTextOf(editor.state.doc)).toEqual(
      richTextFrom('**一是**组织健全。\n队伍更强。\n**二是服务**到位。'),
    );
  });
});
