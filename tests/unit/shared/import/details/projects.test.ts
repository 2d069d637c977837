import { describe, expect, it } from 'vitest';
import { typedFigure } from '../../../../../shared/figures/figure.ts';
import type { WorkbookDetails } from '../../../../../shared/import/details/details.ts';
import {
  allProjects,
  type ProjectChoices,
  projectsEdit,
} from '../../../../../shared/import/details/projects-edit.ts';
import { applyEdit } from '../../../../../shared/report/apply-edit.ts';
import { describeEdit } from '../../../../../shared/report/describe-edit.ts';
import { type Report, reportSchema } from '../../../../../shared/report/schema.ts';
import { aReport } from '../../../../support/builders.ts';
import type { PlainSheet } from '../../../../support/workbooks.ts';
import { readSheets } from './read.ts';

const HEADS = ['序号', '项目名称', '年初预算数', '决算数', '执行率', '备注'];

function list(...rows: PlainSheet['rows']): PlainSheet {
  return {
    name: '项目',
    rows: [['2023年度项目支出明细表'], [null, null, null, null, null, '金额单位：元'], HEADS, ...rows],
  };
}

function lines(sheet: PlainSheet): string[] {
  return readSheets(sheet).details.projects.flatMap((table) =>
    table.lines.map((line) =>
      [line.name, ...line.amounts.map((one) => (one.fen === null ? one.state : one.fen / 100))].join(' '),
    ),
  );
}

function told(...sheets: PlainSheet[]): string[] {
  const { details, found } = readSheets(...sheets);
  return [...details.messages, ...found].map(({ level, code, cell }) => `${level} ${code} ${cell}`);
}

const twoProjects = list(
  [1, '科普活动', 100, 120, '100%', '本级'],
  [2, '基层科普', 200, null, null, null],
  ['合计', null, 300, 120, null, null],
);

describe('a list of projects', () => {
  it('gives each project with its amounts by stage and its note, the sum row apart', () => {
    const table = readSheets(twoProjects).details.projects[0];
    expect(table).toMatchObject({
      sheet: '项目',
      unit: 'yuan',
      year: 2023,
      totals: [{ label: '合计', row: 6 }],
    });
    expect(table?.columns.map(({ stage, item }) => `${stage} ${item}`)).toEqual([
      'budget total',
      'final total',
    ]);
    expect(table?.lines[0]).toMatchObject({
      name: '科普活动',
      note: '本级',
      row: 4,
      cell: 'B4',
      isPart: false,
    });
    expect(lines(twoProjects)).toEqual(['科普活动 100 120', '基层科普 200 blank']);
    expect(told(twoProjects)).toEqual([]);
  });

  it('is found by its headers whatever its title, and among rows of 科目 by its title', () => {
    const bySubject: PlainSheet = {
      name: '表7',
      rows: [
        ['2023年一般公共预算项目支出情况表'],
        ['单位：万元'],
        ['科目编码', '科目（项目）名称', '合计'],
        [null, '合计', 30],
        ['206', '科学技术支出', 30],
        ['2060702', '科普活动', 30],
        [null, '　全民科学素质提升行动', 20],
        [null, '　基层科普行动计划', 10],
      ],
    };
    expect(lines(bySubject)).toEqual(['全民科学素质提升行动 200000', '基层科普行动计划 100000']);
    expect(readSheets(bySubject).details.functionLines).toEqual([]);
    const untitled = { ...twoProjects, name: 'Sheet1', rows: twoProjects.rows.slice(1) };
    expect(lines(untitled)).toEqual(['科普活动 100 120', '基层科普 200 blank']);
  });

  it('leaves out groups that only sum up, parts of a project, notes and open examples', () => {
    const sheet = list(
      ['一', '一、部门预算项目', 300, 300],
      [1, '科普活动', 100, 100],
      [2, '基层科普', 200, 200],
      [null, '其中：设备购置', 50, 50],
      ['二', '二、专项资金项目', 40, 40],
      [3, '志愿服务', 40, 40],
      [4, 'XX项目'],
      ['…', '…'],
      ['合计', null, 340, 340],
      ['注：本表金额为决算数。'],
    );
    expect(lines(sheet)).toEqual([
      '科普活动 100 100',
      '基层科普 200 200',
      '设备购置 50 50',
      '志愿服务 40 40',
    ]);
    expect(told(sheet)).toEqual([]);
  });

  it('is told where it does not add up to its 合计, and to the 项目支出 of the other tables', () => {
    const spent: PlainSheet = {
      name: '支出',
      rows: [
        ['2023年度支出决算表'],
        ['单位：元'],
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['合计', null, 30000, 20000, 10000],
      ],
    };
    const projects = list(
      [1, '科普活动', 8000, 9000],
      [2, '基层科普', 2000, 1500],
      ['合计', null, 10000, 10000],
    );
    const { found } = readSheets(spent, projects);
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'PROJECT_TOTAL_SUM D6',
      'PROJECT_LIST_SUM D4',
    ]);
    expect(found[1]?.text).toBe(
      '“项目”2 个项目的决算相加（D4 9,000.00 元 + D5 1,500.00 元）是 10,500.00 元，“支出”E4 的项目支出是 10,000.00 元，相差0.05万元。',
    );
  });

  it('tells repeated projects, codes that lost their digits and columns nobody can place', () => {
    expect(told(list([1, '科普活动', 100, 100], [2, '科普 活动', 50, 50]))).toEqual([
      'warning PROJECT_REPEATED B4',
    ]);
    const coded: PlainSheet = {
      name: '项目支出表',
      rows: [
        ['2023年项目支出预算表'],
        ['单位：元'],
        ['项目编码', '项目名称', '中央资金', '县级资金'],
        [440281230000000000000, '科普活动', 10, 20],
      ],
    };
    expect(told(coded)).toEqual(['warning PROJECT_COLUMNS_UNCLEAR C4', 'warning CODE_LOST_DIGITS A4']);
  });

  it('without a unit is read in the unit in which it is the 项目支出 of the workbook, and that is told', () => {
    const spent: PlainSheet = {
      name: '支出',
      rows: [
        ['2023年度支出决算表'],
        ['单位：元'],
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['合计', null, 30000, 20000, 10000],
      ],
    };
    const bare = {
      name: '项目支出',
      rows: [
        ['项目名称', '决算数'],
        ['科普活动', 0.6],
        ['基层科普', 0.4],
      ],
    };
    const { details, found } = readSheets(spent, bare);
    expect(details.projects[0]?.unit).toBe('wanyuan');
    expect(details.messages).toMatchObject([{ code: 'UNIT_ASSUMED', sheet: '项目支出' }]);
    expect(found).toEqual([]);
  });
});

describe('projects taken over into a report', () => {
  let count = 0;
  const origin = { importId: 'import-1', fileName: '决算.xlsx', newId: () => `project-${++count}` };
  const take = (details: WorkbookDetails, report: Report, choices: ProjectChoices = allProjects(details)) =>
    projectsEdit(details, report, choices, origin);

  it('become items with their amounts and cells, in one labelled edit', () => {
    const { details } = readSheets(twoProjects);
    const edit = take(details, aReport());
    const report = applyEdit(aReport(), edit);
    expect(describeEdit(edit, aReport())).toBe('导入《决算.xlsx》项目支出明细 2 项');
    expect(reportSchema.parse(report).projects).toMatchObject([
      {
        name: '科普活动',
        note: '本级',
        amounts: {
          budget: { fen: 10_000 },
          final: {
            state: 'value',
            fen: 12_000,
            source: {
              kind: 'cell',
              importId: 'import-1',
              sheet: '项目',
              cell: 'D4',
              raw: '120',
              unit: 'yuan',
            },
          },
        },
      },
      { name: '基层科普', note: '', amounts: { budget: { fen: 20_000 } } },
    ]);
    expect(report.projects[1]?.amounts.final).toBeUndefined();
  });

  it('are never doubled: the same name updates the item the report holds and keeps its other stages', () => {
    const { details } = readSheets(twoProjects);
    const held = {
      id: 'held',
      name: '（一）科普 活动',
      note: '手写说明',
      amounts: { adjusted: typedFigure(11_000), final: typedFigure(1) },
    };
    const once = applyEdit(aReport({ projects: [held] }), take(details, aReport({ projects: [held] })));
    expect(once.projects.map(({ id, name, note }) => `${id} ${name} ${note}`)).toEqual([
      'held （一）科普 活动 手写说明',
      expect.stringContaining('基层科普'),
    ]);
    expect(once.projects[0]?.amounts).toMatchObject({
      budget: { fen: 10_000 },
      adjusted: { fen: 11_000, source: { kind: 'typed' } },
      final: { fen: 12_000 },
    });
    expect(take(details, once)).toMatchObject({ edits: [] });
  });

  it('keep 不适用 apart from 0, take a dash as 0, and add up rows of one project', () => {
    const { details } = readSheets(
      list([1, '科普活动', '不适用', '-'], [2, '基层科普', 100, 100], [3, '基层科普', 50, null]),
    );
    const { projects } = applyEdit(aReport(), take(details, aReport()));
    expect(projects[0]?.amounts).toMatchObject({
      budget: { state: 'notApplicable' },
      final: { state: 'value', fen: 0, source: { raw: '-' } },
    });
    expect(projects[1]?.amounts).toMatchObject({
      budget: { fen: 15_000, source: { cell: 'C5', raw: '100 + 50' } },
      final: { fen: 10_000 },
    });
    expect(projects).toHaveLength(2);
  });

  it('are only those the clerk chose, and none of another year', () => {
    const { details } = readSheets(twoProjects);
    const chosen = applyEdit(aReport(), take(details, aReport(), { lines: [{ sheet: '项目', cell: 'B5' }] }));
    expect(chosen.projects.map(({ name }) => name)).toEqual(['基层科普']);
    expect(take(details, aReport({ fiscalYear: 2024 }))).toMatchObject({ edits: [] });
  });

  it('from a budget list and a list of final accounts become one item', () => {
    const final: PlainSheet = {
      name: '决算项目',
      rows: [['2023年度项目支出决算表'], ['单位：元'], ['项目名称', '金额'], ['1.科普活动', 130]],
    };
    const budget: PlainSheet = {
      name: '预算项目',
      rows: [['2023年项目支出预算表'], ['单位：元'], ['项目名称', '金额'], ['科普活动', 100]],
    };
    const { details } = readSheets(final, budget);
    const { projects } = applyEdit(aReport(), take(details, aReport()));
    expect(projects).toMatchObject([{ amounts: { budget: { fen: 10_000 }, final: { fen: 13_000 } } }]);
  });
});
