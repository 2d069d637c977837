import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../../../renderer/components/figure-table/read-amount.ts';
import { isBlock, parseTabSeparated } from '../../../../../renderer/components/figure-table/tab-separated.ts';
import { pasteFigures } from '../../../../../renderer/features/budget/paste-figures.ts';
import { pasteProjects } from '../../../../../renderer/features/budget/paste-projects.ts';
import { pasteIndicators } from '../../../../../renderer/features/goals/paste-indicators.ts';
import { typedFigure } from '../../../../../shared/figures/figure.ts';
import { aReport, someFigures, wanyuan } from '../../../../support/builders.ts';

describe('a block from the clipboard', () => {
  it('is read row by row, the line end after the last row left out', () => {
    expect(parseTabSeparated('198.20\t207.48\r\n165.20\t172.72\r\n')).toEqual([
      ['198.20', '207.48'],
      ['165.20', '172.72'],
    ]);
  });

  it('keeps empty cells and unwraps quoted ones', () => {
    expect(parseTabSeparated('a\t\t"两\n行"\n"他说""好"""\t')).toEqual([
      ['a', '', '两\n行'],
      ['他说"好"', ''],
    ]);
  });

  it('does not take a leading quotation mark for a quoted cell', () => {
    expect(parseTabSeparated('"三公"经费\t2.46')).toEqual([['"三公"经费', '2.46']]);
  });

  it('is told from a single cell', () => {
    expect(isBlock('207.48\r\n')).toBe(false);
    expect(isBlock('1\t2')).toBe(true);
    expect(isBlock('1\n2')).toBe(true);
  });
});

describe('an amount typed in 万元', () => {
  it('is exact, blank or 不适用', () => {
    expect(readAmount('2，074.80')).toEqual({ ok: true, figure: typedFigure(2_074_800_000) });
    expect(readAmount('')).toEqual({ ok: true, figure: { state: 'blank' } });
    expect(readAmount('不适用')).toMatchObject({ ok: true, figure: { state: 'notApplicable' } });
  });

  it('is refused with a sentence when it is a dash, no number, or finer than a fen', () => {
    for (const text of ['-', '约200', '0.0000001', '9'.repeat(20)]) {
      const read = readAmount(text);
      expect(read.ok, text).toBe(false);
      expect(!read.ok && read.problem.endsWith('。')).toBe(true);
    }
  });
});

describe('figures pasted into the table', () => {
  const rows = ['income.total', 'expenditure.total'] as const;
  const figures = someFigures({ 'income.total@budget': '198.20' });

  it('fill the columns that can be typed into, last year after 决算', () => {
    const { changes } = pasteFigures([['2', '3', '4']], { row: 1, col: 1 }, rows, figures);
    expect(changes).toEqual([
      { key: 'expenditure.total@adjusted', period: 'current', figure: wanyuan('2') },
      { key: 'expenditure.total@final', period: 'current', figure: wanyuan('3') },
      { key: 'expenditure.total@final', period: 'prior', figure: wanyuan('4') },
    ]);
  });

  it('leave a number alone that is already there, so that it keeps its source', () => {
    const { changes } = pasteFigures([['198.2']], { row: 0, col: 0 }, rows, figures);
    expect(changes).toEqual([]);
  });

  it('keep what cannot be read, with its place and sentence', () => {
    const { changes, unread } = pasteFigures([['-', '5']], { row: 0, col: 2 }, rows, figures);
    expect(changes).toHaveLength(1);
    expect(unread).toMatchObject([{ path: 'figures.current.income.total@final', text: '-' }]);
  });

  it('end at the edge of the table', () => {
    const { changes, unread } = pasteFigures([['1', '2'], ['3'], ['4']], { row: 1, col: 3 }, rows, figures);
    expect(changes).toMatchObject([{ key: 'expenditure.total@final', period: 'prior' }]);
    expect(unread).toEqual([]);
  });
});

describe('rows pasted into a list', () => {
  it('change the rows that are there and add the others', () => {
    const report = aReport({ projects: [{ id: 'p1', name: '旧', amounts: {}, note: '' }] });
    const block = [
      ['科普活动', '18', '19.76', '19.76', '专项'],
      ['讲解员培训', '6', '-', '6'],
    ];
    const { edits, unread } = pasteProjects(block, { row: 0, col: 0 }, report.projects, () => 'p2');
    expect(edits).toMatchObject([
      { type: 'updateItem', id: 'p1', changes: { name: '科普活动', note: '专项' } },
      { type: 'insertItem', index: 1, item: { id: 'p2', name: '讲解员培训' } },
    ]);
    expect(unread).toMatchObject([{ path: 'projects.p2.amounts.adjusted', text: '-' }]);
  });

  it('understand the way forms write 性质', () => {
    const block = [['数量指标', '开展活动', '大于等于', '80', '场次', '84']];
    expect(pasteIndicators(block, { row: 0, col: 1 }, [], () => 'i1')).toEqual([
      {
        type: 'insertItem',
        list: 'indicators',
        index: 0,
        item: {
          id: 'i1',
          level1: '',
          level2: '数量指标',
          name: '开展活动',
          nature: 'atLeast',
          target: '80',
          unit: '场次',
          actual: '84',
        },
      },
    ]);
  });
});
