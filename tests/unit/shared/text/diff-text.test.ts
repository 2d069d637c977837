import { describe, expect, it } from 'vitest';
import { diffSequence } from '../../../../shared/text/diff-sequence.ts';
import { diffText, type TextPiece } from '../../../../shared/text/diff-text.ts';
import { fc } from '../../../support/property.ts';

/** `[-removed-]`, `{+inserted+}`, the rest as it is. */
function marked(before: string, after: string): string {
  return diffText(before, after).map(mark).join('');
}

function mark({ kind, text }: TextPiece): string {
  if (kind === 'same') return text;
  return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

function side(pieces: readonly TextPiece[], without: TextPiece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('the difference between two texts', () => {
  it('marks what was put in and what was taken out', () => {
    expect(marked('开展科普活动三场。', '开展科普宣传活动三场。')).toBe('开展科普{+宣传+}活动三场。');
    expect(marked('共有约120多人参加。', '共有120多人参加。')).toBe('共有[-约-]120多人参加。');
  });

  it('takes a number as a whole, with its separators and its sign', () => {
    expect(marked('支出1,207.48万元，占83.25%', '支出1,208.48万元，占83.35%')).toBe(
      '支出[-1,207.48-]{+1,208.48+}万元，占[-83.25%-]{+83.35%+}',
    );
  });

  it('leaves no stray common characters between two changes', () => {
    expect(marked('加强学习宣传', '推动项目实施')).toBe('[-加强学习宣传-]{+推动项目实施+}');
    expect(marked('一是抓学习。', '一是促的学问。')).not.toMatch(/-\][^[{]\{\+.*\[-/);
  });

  it('says nothing of equal texts, and everything of an empty one', () => {
    expect(diffText('不变', '不变')).toEqual([{ kind: 'same', text: '不变' }]);
    expect(diffText('', '')).toEqual([]);
    expect(diffText('', '新写')).toEqual([{ kind: 'inserted', text: '新写' }]);
    expect(diffText('删去', '')).toEqual([{ kind: 'removed', text: '删去' }]);
  });

  it('finds a sentence that was moved in between others without touching them', () => {
    expect(marked('甲。丙。', '甲。乙。丙。')).toBe('甲。{+乙。+}丙。');
  });

  it('always holds both versions, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('一', '是', '。', '1', '2', '.', '万', 'a', '\n') }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffText(before, after);
        expect(side(pieces, 'inserted')).toBe(before);
        expect(side(pieces, 'removed')).toBe(after);
      }),
    );
  });

  it('stays quick on 30,000 characters, changed a little or altogether', () => {
    const sentence = (index: number, word: string) => `第${index}项工作由${word}负责，支出${index}.50万元。`;
    const text = (word: string) =>
      Array.from({ length: 1_400 }, (_, index) => sentence(index, word)).join('');
    const one = text('甲');
    expect(one.length).toBeGreaterThan(30_000);
    const start = performance.now();
    expect(diffText(one, one.replace('第700项', '第700件')).length).toBeLessThan(6);
    const all = diffText(one, text('乙'));
    expect(side(all, 'removed')).toBe(text('乙'));
    const other = diffText(one, [...one].reverse().join(''));
    expect(side(other, 'inserted')).toBe(one);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('the shortest way between two sequences', () => {
  it('needs as few changes as there can be', () => {
    const runs = diffSequence([...'abcabba'], [...'cbabac']);
    const changed = runs.filter(({ kind }) => kind !== 'same').flatMap(({ items }) => items);
    expect(changed).toHaveLength(5);
  });

  it('replaces what lies between the common ends when the limit is passed', () => {
    expect(diffSequence([...'x12345y'], [...'x67890y'], 3)).toEqual([
      { kind: 'same', items: ['x'] },
      { kind: 'removed', items: [...'12345'] },
      { kind: 'inserted', items: [...'67890'] },
      { kind: 'same', items: ['y'] },
    ]);
  });
});
