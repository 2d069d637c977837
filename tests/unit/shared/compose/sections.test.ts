import { describe, expect, it } from 'vitest';
import type { Block, TableBlock } from '../../../../shared/compose/document.ts';
import { documentSections } from '../../../../shared/compose/sections.ts';
import { moneyCell, textCell } from '../../../support/report-document.ts';

const text: Block = { kind: 'heading', level: 1, text: '一、基本情况' };
const pageBreak: Block = { kind: 'pageBreak' };

function table(columns: number, fen: number): TableBlock {
  const rest = Array.from({ length: columns - 1 }, () => moneyCell(fen));
  return {
    kind: 'table',
    id: 'figures',
    caption: '',
    unit: '',
    columnWidths: Array.from({ length: columns }, () => 1),
    header: [],
    rows: [[textCell('项目'), ...rest]],
    notes: [],
  };
}

const orientations = (blocks: readonly Block[]) =>
  documentSections(blocks).map(({ landscape, blocks: own }) => [landscape, own.length]);

describe('the sections of a document', () => {
  it('are one upright section where everything fits', () => {
    const blocks = [text, pageBreak, table(8, 207_480_000), text];
    expect(orientations(blocks)).toEqual([[false, 4]]);
  });

  it('turn a table with many columns, or with numbers too long for theirs', () => {
    const wide = table(9, 100);
    const long = table(8, 123_456_789_012_345);
    for (const turned of [wide, long]) {
      expect(orientations([text, turned, text])).toEqual([
        [false, 1],
        [true, 1],
        [false, 1],
      ]);
    }
  });

  it('need no page break where they change, and keep it where they do not', () => {
    const wide = table(9, 100);
    expect(orientations([text, pageBreak, wide, wide, pageBreak, text])).toEqual([
      [false, 1],
      [true, 2],
      [false, 1],
    ]);
    expect(orientations([wide, pageBreak, wide])).toEqual([[true, 3]]);
  });
});
