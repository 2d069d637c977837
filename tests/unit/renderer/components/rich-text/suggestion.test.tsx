import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import {
  closingSuggestion,
  suggestionOf,
} from '../../../../../renderer/components/rich-text/figure-suggestion.ts';
import { insertLive } from '../../../../../renderer/components/rich-text/insert-live.ts';
import { liveChoices, matchingChoices } from '../../../../../renderer/components/rich-text/live-choices.ts';
import { richTextOf } from '../../../../../renderer/components/rich-text/rich-text-json.ts';
import { opensSuggestion } from '../../../../../renderer/components/rich-text/suggestion-trigger.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { aReport, someFigures } from '../../../../support/builders.ts';
import { contextOf, openEditor } from './open-editor.ts';

const report = aReport({
  figures: someFigures({
    'expenditure.total@final': '207.48',
    'expenditure.project@final': '34.76',
    'expenditure.project@adjusted': '40',
  }),
});
const found = (query: string) =>
  matchingChoices(liveChoices(contextOf(report)), query).map(
    ({ label, form, value }) => `${label} ${form} ${value}`,
  );

/** Types characters one by one, as keys do. */
function type(editor: Editor, text: string): void {
  for (const character of text) {
    const { tr } = editor.state;
    editor.view.dispatch(tr.insertText(character));
  }
}

describe('the sign that opens the list', () => {
  it.each(['/', '支出/', '，=', '（/', '支出＝', '支出 ='])('opens it: %s', (before) => {
    expect(opensSuggestion(before)).toBe(true);
  });

  it.each(['1/', '2023/5/', 'A=', '％／1/', '34.76/', '\uFFFC/'])('is only a sign: %s', (before) => {
    expect(opensSuggestion(before)).toBe(false);
  });
});

describe('the list at the caret', () => {
  it('follows what is typed after the sign and closes with a mark or a blank', () => {
    const { editor } = openEditor(richTextFrom('支出'), report);
    editor.commands.setTextSelection(3);
    type(editor, '/项目');
    expect(suggestionOf(editor.state)).toEqual({ from: 3, to: 6, query: '项目' });
    type(editor, '，');
    expect(suggestionOf(editor.state)).toBeNull();
  });

  it('stays closed for a sign it was closed at, and does not open because the caret comes by', () => {
    const { editor } = openEditor(richTextFrom('支出/'), report);
    editor.commands.setTextSelection(4);
    expect(suggestionOf(editor.state)).toBeNull();
    type(editor, '=');
    editor.view.dispatch(closingSuggestion(editor.state));
    type(editor, '项');
    expect(suggestionOf(editor.state)).toBeNull();
  });

  it('neither opens nor changes while an input method composes', () => {
    const { editor } = openEditor([], report);
    editor.view.dispatch(editor.state.tr.insertText('/').setMeta('composition', 1));
    expect(suggestionOf(editor.state)).toBeNull();
    type(editor, '，=');
    editor.view.dispatch(editor.state.tr.insertText('xm').setMeta('composition', 2));
    expect(suggestionOf(editor.state)?.query).toBe('');
  });
});

describe('what the list offers', () => {
  it('is found by characters, by the initials of the pinyin and by digits', () => {
    expect(found('项目')[0]).toBe('项目支出·决算 万元 34.76万元');
    expect(found('xmzc')[0]).toBe('项目支出·决算 万元 34.76万元');
    expect(found('207')[0]).toBe('本年支出合计·决算 万元 207.48万元');
  });

  it('has every form, found by its name behind the figure', () => {
    expect(found('项目支出占比')[0]).toBe('项目支出·决算 占比 16.75%');
    expect(found('项目支出元')).toContain('项目支出·决算 元 347,600.00元');
    expect(found('16.75')[0]).toBe('项目支出·决算 占比 16.75%');
  });

  it('offers what has a value while nothing is typed, and nothing for words no figure has', () => {
    expect(found('').every((line) => !line.includes('待填'))).toBe(true);
    expect(found('甲乙丙')).toEqual([]);
  });
});

describe('a chosen figure', () => {
  const run = {
    kind: 'figure',
    key: 'expenditure.project@final',
    period: 'current',
    as: { kind: 'wanyuan' },
  } as const;

  it('takes the place of the sign, with its unit and the weight around it', () => {
    const { editor } = openEditor(richTextFrom('**支出/项**'), report);
    insertLive(editor, run, { from: 3, to: 5 });
    expect(richTextOf(editor.state.doc)).toEqual([
      {
        inlines: [
          { kind: 'text', text: '支出', bold: true },
          { ...run, bold: true },
          { kind: 'text', text: '万元', bold: true },
        ],
      },
    ]);
  });

  it('adds no second unit', () => {
    const { editor } = openEditor(richTextFrom('支出/万元'), report);
    insertLive(editor, run, { from: 3, to: 4 });
    expect(editor.getText()).toBe('支出34.76万元');
  });
});
