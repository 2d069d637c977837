import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { describeEdit } from '../../../../shared/report/describe-edit.ts';
import { type RichText, richTextFrom } from '../../../../shared/report/rich-text.ts';
import { type Report, reportSchema } from '../../../../shared/report/schema.ts';
import { findMatches } from '../../../../shared/report/search/find.ts';
import { changedFigurePlaces } from '../../../../shared/report/search/live-figures.ts';
import { searchPlaces } from '../../../../shared/report/search/places.ts';
import { replaceAll, replaceOne } from '../../../../shared/report/search/replace.ts';
import { scoreReport } from '../../../../shared/scoring/score.ts';
import {
  aMeasure,
  aProblem,
  aReport,
  aTask,
  fullMarks,
  presetOutline,
  presetPack,
  scored,
  someFigures,
} from '../../../support/builders.ts';

const pack = presetPack();
const spending: RichText = [
  {
    inlines: [
      { kind: 'text', text: '科协项目支出' },
      { kind: 'figure', key: 'expenditure.project@final', period: 'current', as: { kind: 'wanyuan' } },
      { kind: 'text', text: '万元，预算34.76万元。' },
    ],
  },
];
const report = aReport({
  figures: someFigures({ 'expenditure.project@final': '34.76' }),
  spending,
  effectiveness: richTextFrom('**一是**科协工作有力。\n二是科协服务到位。'),
  tasks: { intro: [], items: [aTask('科协活动', { effect: '科协影响扩大', planned: '12' })] },
  problems: [aProblem('科协人手不足')],
  measures: [aMeasure('充实力量', { owner: '科协办公室' })],
  scoring: fullMarks(pack, { [pack.indicators[0]?.id ?? '']: scored(3, '科协统计有误') }),
});

function find(query: string, of: Report = report) {
  return findMatches(
    searchPlaces({ report: of, score: scoreReport(of, pack) }, presetOutline(), pack),
    query,
  );
}

function applied(of: Report, edit: ReturnType<typeof replaceAll>['edit']): Report {
  if (!edit) throw new Error('nothing was replaced');
  return reportSchema.parse(applyEdit(of, edit));
}

describe('searching a report', () => {
  it('finds every text a clerk can write, in the order of the tabs', () => {
    expect(find('科协').map(({ place }) => place.label)).toEqual([
      '任务1',
      '任务1成效',
      '部门整体支出情况',
      expect.stringContaining('的说明'),
      '履职效能分析',
      '履职效能分析',
      '问题1标题',
      '改进措施1责任科室',
    ]);
  });

  it('matches live figures by what they show, and says that they are live', () => {
    expect(find('34.76').map(({ live }) => live)).toEqual([true, false]);
  });

  it('finds Latin letters in either case, and nothing for nothing', () => {
    const latin = { ...report, conclusion: richTextFrom('依据 GB/T 9704') };
    expect(find('gb/t', latin)).toHaveLength(1);
    expect(find('')).toEqual([]);
  });
});

describe('replacing', () => {
  it('changes every place in one step that says what it did', () => {
    const { edit, replaced, live } = replaceAll(find('科协'), '科学技术协会');
    expect({ replaced, live }).toEqual({ replaced: 8, live: 0 });
    const after = applied(report, edit);
    expect(find('科协', after)).toEqual([]);
    expect(after.effectiveness[0]?.inlines[0]).toEqual({ kind: 'text', text: '一是', bold: true });
    expect(edit && describeEdit(edit, report)).toBe('全部替换“科协”为“科学技术协会”');
  });

  it('leaves live figures alone and says how many', () => {
    const { edit, replaced, live } = replaceAll(find('34.76'), '35.00');
    expect({ replaced, live }).toEqual({ replaced: 1, live: 1 });
    expect(applied(report, edit).spending[0]?.inlines).toEqual([
      ...(spending[0]?.inlines.slice(0, 2) ?? []),
      { kind: 'text', text: '万元，预算35.00万元。' },
    ]);
    expect(find('34.76').map((match) => replaceOne(match, '35') === null)).toEqual([true, false]);
  });

  it('leaves a line that would become too long', () => {
    const { replaced, tooLong } = replaceAll(find('人手'), '人'.repeat(600));
    expect({ replaced, tooLong }).toEqual({ replaced: 0, tooLong: 1 });
  });

  it('may delete what was found', () => {
    const { edit } = replaceAll(find('科协人手'), '');
    expect(applied(report, edit).problems[0]?.title).toBe('不足');
    expect(edit && describeEdit(edit, report)).toBe('全部删除“科协人手”');
  });
});

describe('a changed figure', () => {
  it('is counted in every place of the prose that shows it, in whatever form', () => {
    const changed = { ...report, figures: someFigures({ 'expenditure.project@final': '35' }) };
    const score = scoreReport(report, pack);
    expect(changedFigurePlaces(changed, score, report.figures)).toBe(1);
    expect(changedFigurePlaces(report, score, report.figures)).toBe(0);
  });
});
