import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../../../shared/import/round-trip/compare-runs.ts';
import type { ExportedRun } from '../../../../../shared/import/round-trip/exported-lines.ts';

const at = (inline: number, path = 'spending') => ({ path, paragraph: 0, inline });
const words = (text: string, inline: number): ExportedRun => ({
  text,
  source: at(inline),
  live: false,
  bold: false,
});
const live = (text: string, inline: number): ExportedRun => ({ ...words(text, inline), live: true });
const computed = (text: string): ExportedRun => ({ text, source: null, live: false, bold: false });

/** 支出[207.48]万元，其中基本支出[172.72]万元。 */
const SENTENCE = [
  words('支出', 0),
  live('207.48', 1),
  words('万元，其中基本支出', 2),
  live('172.72', 3),
  words('万元。', 4),
];

function pieces(edited: string, runs = SENTENCE) {
  return compareRuns(runs, [{ text: edited, bold: false }]).flatMap((segment) => segment.pieces);
}

describe('a paragraph with live figures', () => {
  it('that is as it was has no change', () => {
    expect(
      compareRuns(SENTENCE, [{ text: '支出207.48万元，其中基本支出172.72万元。', bold: false }]),
    ).toEqual([]);
  });

  it('keeps its figures live when the words around them change', () => {
    expect(pieces('全年支出共207.48万元，其中基本支出172.72万元。')).toMatchObject([
      { kind: 'text', text: '全年支出共' },
      { kind: 'live', text: '207.48', source: at(1) },
      { kind: 'text' },
      { kind: 'live', text: '172.72', source: at(3) },
      { kind: 'text' },
    ]);
  });

  it('knows a figure that was typed over, with both values', () => {
    expect(pieces('支出208.50万元，其中基本支出172.72万元。')).toContainEqual(
      expect.objectContaining({ kind: 'overtyped', live: '207.48', text: '208.50', source: at(1) }),
    );
  });

  it('tells several by their order when the sentence was rewritten', () => {
    const overtyped = pieces('总支出208.50万元；人员等基本开支173.00万元。').filter(
      ({ kind }) => kind === 'overtyped',
    );
    expect(overtyped).toMatchObject([
      { live: '207.48', text: '208.50' },
      { live: '172.72', text: '173.00' },
    ]);
  });

  it('does not guess which number is which when there are others', () => {
    const found = pieces('全年开支按三类列示，共9项、12笔、33次。');
    expect(found.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('lets a deleted figure go without a question', () => {
    expect(pieces('支出207.48万元。').some(({ kind }) => kind === 'overtyped')).toBe(false);
  });
});

describe('words beside computed ones', () => {
  const point = [computed('（1）'), words('预算不细', 0), computed('。'), words('应当细化', 1)];

  it('belong to what was written by hand', () => {
    const [change, ...others] = compareRuns(point, [{ text: '（1）预算编制不细。应当细化', bold: false }]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      place: { path: 'spending', paragraph: 0 },
      before: '预算不细',
      after: '预算编制不细',
    });
  });

  it('are told apart from a change of the computed ones', () => {
    expect(compareRuns(point, [{ text: '（2）预算不细。应当细化', bold: false }])).toMatchObject([
      { place: null, before: '（1）', after: '（2）' },
    ]);
  });
});

describe('bold', () => {
  const run = words('资产管理方面，账实相符', 0);

  it('is a change of its own when the words are the same', () => {
    const edited = [
      { text: '资产管理方面', bold: true },
      { text: '，账实相符', bold: false },
    ];
    expect(compareRuns([run], edited)).toMatchObject([{ boldOnly: true }]);
  });

  it('of marks and blanks alone is none', () => {
    const edited = [
      { text: '资产管理方面', bold: false },
      { text: '，', bold: true },
      { text: '账实相符', bold: false },
    ];
    expect(compareRuns([run], edited)).toEqual([]);
  });
});
