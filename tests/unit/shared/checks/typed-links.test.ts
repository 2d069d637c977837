import { describe, expect, it } from 'vitest';
import { knownNumbers, typedLinks } from '../../../../shared/checks/numbers/typed-links.ts';
import { proseParagraph } from '../../../../shared/checks/prose.ts';
import { inlineText } from '../../../../shared/compose/live-text.ts';
import { type Paragraph, richTextFrom } from '../../../../shared/report/rich-text.ts';
import { scoreReport } from '../../../../shared/scoring/score.ts';
import { aReport, presetPack, someFigures } from '../../../support/builders.ts';

const report = aReport({
  figures: someFigures(
    {
      'income.total@final': '207.48',
      'expenditure.total@final': '207.48',
      'expenditure.basic@final': '172.72',
      'expenditure.project@final': '34.76',
      'threePublic.total@final': '5',
    },
    { 'expenditure.project@final': '30.11' },
  ),
});
const live = { report, score: scoreReport(report, presetPack()) };

function linksOf(paragraph: Paragraph, spending = false) {
  const prose = proseParagraph(paragraph, 0, live);
  return typedLinks(prose, knownNumbers(report), spending).map(({ start, end, choices }) => ({
    text: prose.text.slice(start, end),
    labels: choices.map(({ label }) => label),
    becomes: (choices[0]?.with ?? []).map((inline) => inlineText(inline, live)).join(''),
  }));
}

function line(text: string): Paragraph {
  const [paragraph] = richTextFrom(text);
  if (!paragraph) throw new Error('an empty line');
  return paragraph;
}

describe('numbers that can be linked', () => {
  it('are those a figure prints in the same way', () => {
    expect(linksOf(line('项目支出34.76万元'))).toEqual([
      { text: '34.76万元', labels: ['项目支出·决算'], becomes: '34.76万元' },
    ]);
    expect(linksOf(line('去年购置34.77万元'))).toEqual([]);
  });

  it('offer every figure of that amount, the one the words name first', () => {
    expect(linksOf(line('全年支出为207.48万元'))[0]?.labels).toEqual([
      '本年支出合计·决算',
      '本年收入合计·决算',
    ]);
  });

  it('keep their unit', () => {
    expect(linksOf(line('项目支出347,600.00元'))[0]?.becomes).toBe('347,600.00元');
  });

  it('are found when they are written short only beside the name of the figure', () => {
    expect(linksOf(line('“三公”经费5万元'))[0]?.labels).toEqual(['“三公”经费·决算']);
    expect(linksOf(line('奖励5万元'))).toEqual([]);
  });

  it('are never taken from words that name another amount', () => {
    expect(linksOf(line('基本支出34.76万元'))).toEqual([]);
  });

  it('may be shares, anywhere beside their words and in the spending section without them', () => {
    const share = linksOf(line('基本支出172.72万元，占总支出的83.25%'));
    expect(share.map(({ text }) => text)).toEqual(['172.72万元', '83.25%']);
    expect(linksOf(line('满意度83.25%'))).toEqual([]);
    expect(linksOf(line('满意度83.25%'), true)).toHaveLength(1);
  });

  it('are not live figures themselves', () => {
    expect(
      linksOf({
        inlines: [
          { kind: 'text', text: '项目支出' },
          { kind: 'figure', key: 'expenditure.project@final', period: 'current', as: { kind: 'wanyuan' } },
          { kind: 'text', text: '万元' },
        ],
      }),
    ).toEqual([]);
  });
});
