import { describe, expect, it } from 'vitest';
import { figureChoices } from '../../../../../renderer/components/rich-text/figure-choices.ts';
import { liveOrigin } from '../../../../../renderer/components/rich-text/live-origin.ts';
import { scoreReport } from '../../../../../shared/scoring/score.ts';
import { aReport, presetPack, someFigures } from '../../../../support/builders.ts';

const report = aReport({
  figures: someFigures(
    {
      'expenditure.total@final': '207.48',
      'expenditure.basic@final': '172.72',
      'threePublic.total@budget': '3.10',
      'threePublic.total@final': '2.46',
    },
    { 'threePublic.total@final': '2.58' },
  ),
});
const context = { report, score: scoreReport(report, presetPack()) };

describe('the figures that can be inserted', () => {
  it('are found by any part of their name, those with a value first', () => {
    const labels = figureChoices(report, 'wanyuan', '三公').map((choice) => choice.label);
    expect(labels.slice(0, 3)).toEqual(['“三公”经费·决算', '“三公”经费·年初预算', '上年“三公”经费·决算']);
    expect(labels).toContain('“三公”经费·调整预算');
  });

  it('take the total of their own side and stage as base of a share', () => {
    const [basic] = figureChoices(report, 'share', '基本支出·决算');
    expect(basic?.run.as).toEqual({ kind: 'percentOf', of: 'expenditure.total@final' });
    const [income] = figureChoices(report, 'share', '财政拨款收入·年初预算');
    expect(income?.run.as).toEqual({ kind: 'percentOf', of: 'income.total@budget' });
  });

  it('measure execution against the first budget where no adjusted one is known', () => {
    const [rate] = figureChoices(report, 'rate', '“三公”经费');
    expect(rate?.run.as).toEqual({ kind: 'percentOf', of: 'threePublic.total@budget' });
  });
});

describe('what a chip says of itself', () => {
  it('names value and source of an amount', () => {
    const [choice] = figureChoices(report, 'wanyuan', '“三公”经费·决算');
    expect(choice && liveOrigin(choice.run, context)).toEqual({
      title: '“三公”经费·决算',
      value: '2.46 万元',
      lines: ['手工填写'],
    });
  });

  it('shows how a share and a growth were computed', () => {
    const [share] = figureChoices(report, 'share', '基本支出·决算');
    expect(share && liveOrigin(share.run, context)).toMatchObject({
      value: '83.25%',
      lines: ['172.72 万元 ÷ 207.48 万元', '手工填写'],
    });
    const [growth] = figureChoices(report, 'growth', '“三公”');
    expect(growth && liveOrigin(growth.run, context).lines[0]).toBe('（2.46 万元 − 2.58 万元）÷ 2.58 万元');
  });
});
