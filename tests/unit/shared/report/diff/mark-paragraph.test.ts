import { describe, expect, it } from 'vitest';
import { markParagraph } from '../../../../../shared/report/diff/mark-paragraph.ts';
import type { FigureRun, Inline, Paragraph } from '../../../../../shared/report/rich-text.ts';

const SPENT: FigureRun = {
  kind: 'figure',
  key: 'expenditure.total@final',
  period: 'current',
  as: { kind: 'wanyuan' },
};
const WORDS = { before: () => '207.48', after: () => '208.48' };

function paragraph(...inlines: (string | Inline)[]): Paragraph {
  return {
    inlines: inlines.map((inline) => (typeof inline === 'string' ? { kind: 'text', text: inline } : inline)),
  };
}

function marked(before: Paragraph | null, after: Paragraph | null): string[] {
  return markParagraph({ before, after, position: 1 }, WORDS).map(({ kind, text }) => `${kind}:${text}`);
}

describe('a paragraph with live numbers', () => {
  it('has changed only where its words have, whatever the numbers amount to', () => {
    const pieces = marked(paragraph('支出', SPENT, '万元。'), paragraph('全年支出', SPENT, '万元。'));
    expect(pieces).toEqual(['inserted:全年', 'same:支出208.48万元。']);
  });

  it('shows a number that was taken out as it read then', () => {
    expect(marked(paragraph('支出', SPENT, '万元'), paragraph('支出若干万元'))).toEqual([
      'same:支出',
      'removed:207.48',
      'inserted:若干',
      'same:万元',
    ]);
  });

  it('tells a live number from the same number written differently', () => {
    const yuan: FigureRun = { ...SPENT, as: { kind: 'yuan' } };
    expect(marked(paragraph(SPENT), paragraph(yuan))).toEqual(['removed:207.48', 'inserted:208.48']);
  });

  it('is wholly new or wholly gone where the other side has none', () => {
    expect(marked(null, paragraph('新段'))).toEqual(['inserted:新段']);
    expect(marked(paragraph('旧段'), null)).toEqual(['removed:旧段']);
  });
});
