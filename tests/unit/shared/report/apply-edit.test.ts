import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { BLANK, typedFigure } from '../../../../shared/figures/figure.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { describeEdit } from '../../../../shared/report/describe-edit.ts';
import type { Edit } from '../../../../shared/report/edit.ts';
import { isEmptyText, richTextFrom } from '../../../../shared/report/rich-text.ts';
import { type Report, reportSchema } from '../../../../shared/report/schema.ts';
import { taskCompletion } from '../../../../shared/report/task-completion.ts';
import { TEXT_FIELD_NAMES, TEXT_FIELDS } from '../../../../shared/report/text-fields.ts';
import { aReport, aTask } from '../../../support/builders.ts';
import { STANDARD_LAYOUT } from '../../../support/report-document.ts';

/** Mutation throws in strict mode, so every edit applied to a frozen report shows that it is pure. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

const tasks = ['甲', '乙', '丙'].map((name) => aTask(name, { id: name }));
const report = frozen(aReport({ tasks: { intro: [], items: tasks } }));
const text = richTextFrom('**一是**抓学习。');
const order = (changed: Report) => changed.tasks.items.map((task) => task.id).join('');

interface Case {
  readonly label: string;
  readonly edit: Edit;
  readonly changed: (after: Report) => unknown;
  readonly to: unknown;
}

const CASES: Case[] = [
  {
    label: '修改填报人',
    edit: { type: 'setCover', field: 'preparer', value: '李明' },
    changed: (r) => r.cover.preparer,
    to: '李明',
  },
  {
    label: '修改评价年度',
    edit: { type: 'setYear', fiscalYear: 2024 },
    changed: (r) => r.fiscalYear,
    to: 2024,
  },
  {
    label: '更换报告提纲',
    edit: { type: 'setTemplate', outlineId: 'gd-province-style' },
    changed: (r) => [r.outlineId, r.packId],
    to: ['gd-province-style', report.packId],
  },
  {
    label: '更换评分指标',
    edit: { type: 'setTemplate', packId: 'mof-2013-common' },
    changed: (r) => [r.outlineId, r.packId],
    to: [report.outlineId, 'mof-2013-common'],
  },
  {
    label: '修改版面设置',
    edit: { type: 'setLayout', layout: STANDARD_LAYOUT },
    changed: (r) => r.layout,
    to: STANDARD_LAYOUT,
  },
  {
    label: '修改自评结论',
    edit: { type: 'setText', field: 'conclusion', value: text },
    changed: (r) => r.conclusion,
    to: text,
  },
  {
    label: '修改整改情况',
    edit: { type: 'setFreeSection', sectionId: 'rectification', title: '整改情况', value: text },
    changed: (r) => r.freeSections.rectification,
    to: text,
  },
  {
    label: '修改人员统计日期',
    edit: { type: 'setHeadcountDate', value: '2024-01-01' },
    changed: (r) => r.organization.headcountDate,
    to: '2024-01-01',
  },
  {
    label: '修改上年基本支出·决算',
    edit: { type: 'setFigure', key: 'expenditure.basic@final', period: 'prior', figure: typedFigure(5) },
    changed: (r) => [
      r.figures.prior['expenditure.basic@final'],
      r.figures.current['expenditure.basic@final'],
    ],
    to: [typedFigure(5), undefined],
  },
  {
    label: '导入《预算.xlsx》2 项',
    edit: {
      type: 'importFigures',
      fileName: '预算.xlsx',
      changes: [
        { key: 'expenditure.basic@budget', period: 'current', figure: typedFigure(1) },
        { key: 'expenditure.project@budget', period: 'current', figure: typedFigure(2) },
      ],
    },
    changed: (r) => Object.keys(r.figures.current),
    to: ['expenditure.basic@budget', 'expenditure.project@budget'],
  },
  {
    label: '修改“预决算公开合规性”得分',
    edit: {
      type: 'setScore',
      indicatorId: 'disclosure',
      name: '预决算公开合规性',
      entry: { state: 'scored', points: 150, reason: '晚了两天' },
    },
    changed: (r) => r.scoring.entries.disclosure,
    to: { state: 'scored', points: 150, reason: '晚了两天' },
  },
  {
    label: '添加任务',
    edit: { type: 'insertItem', list: 'tasks', index: 1, item: aTask('丁', { id: '丁' }) },
    changed: order,
    to: '甲丁乙丙',
  },
  { label: '删除任务 2', edit: { type: 'removeItem', list: 'tasks', id: '乙' }, changed: order, to: '甲丙' },
  {
    label: '移动任务 1',
    edit: { type: 'moveItem', list: 'tasks', id: '甲', to: 2 },
    changed: order,
    to: '乙丙甲',
  },
  {
    label: '修改任务 3',
    edit: { type: 'updateItem', list: 'tasks', id: '丙', changes: { planned: '5' } },
    changed: (r) => r.tasks.items.map((task) => task.planned),
    to: ['', '', '5'],
  },
  {
    label: '结转到下一年',
    edit: {
      type: 'batch',
      label: '结转到下一年',
      edits: [
        { type: 'setYear', fiscalYear: 2024 },
        { type: 'removeItem', list: 'tasks', id: '甲' },
      ],
    },
    changed: (r) => [r.fiscalYear, order(r)],
    to: [2024, '乙丙'],
  },
];

describe.each(CASES)('$label', ({ label, edit, changed, to }) => {
  it('does what its label says, and leaves a valid report', () => {
    expect(describeEdit(edit, report)).toBe(label);
    const after = applyEdit(report, edit);
    expect(changed(after)).toEqual(to);
    expect(reportSchema.safeParse(after).success).toBe(true);
  });
});

describe('applyEdit', () => {
  it('keeps the identity of what did not change, so that views can tell', () => {
    const after = applyEdit(report, { type: 'setCover', field: 'phone', value: '1' });
    expect(after.tasks).toBe(report.tasks);
    expect(after.figures).toBe(report.figures);
    const [first, second] = applyEdit(report, {
      type: 'updateItem',
      list: 'tasks',
      id: '甲',
      changes: { unit: '场' },
    }).tasks.items;
    expect(first).not.toBe(report.tasks.items[0]);
    expect(second).toBe(report.tasks.items[1]);
  });

  it('removes a figure that becomes blank', () => {
    const key = 'expenditure.basic@final';
    const filled = applyEdit(report, { type: 'setFigure', key, period: 'current', figure: typedFigure(1) });
    const cleared = applyEdit(filled, { type: 'setFigure', key, period: 'current', figure: BLANK });
    expect(cleared.figures.current).toEqual({});
  });

  it('clamps positions outside a list', () => {
    const item = aTask('丁', { id: '丁' });
    expect(order(applyEdit(report, { type: 'insertItem', list: 'tasks', index: 99, item }))).toBe('甲乙丙丁');
    expect(order(applyEdit(report, { type: 'insertItem', list: 'tasks', index: -1, item }))).toBe('丁甲乙丙');
    expect(order(applyEdit(report, { type: 'moveItem', list: 'tasks', id: '丙', to: -5 }))).toBe('丙甲乙');
    expect(order(applyEdit(report, { type: 'moveItem', list: 'tasks', id: '甲', to: 99 }))).toBe('乙丙甲');
  });

  it.each(['removeItem', 'moveItem', 'updateItem'] as const)(
    '%s of an item that is gone is an expected failure',
    (type) => {
      const edits = {
        removeItem: { type: 'removeItem', list: 'tasks', id: '戊' },
        moveItem: { type: 'moveItem', list: 'tasks', id: '戊', to: 0 },
        updateItem: { type: 'updateItem', list: 'tasks', id: '戊', changes: {} },
      } as const;
      expect(() => applyEdit(report, edits[type])).toThrow(
        new AppError('EDIT_TARGET_MISSING', { list: '任务' }),
      );
    },
  );

  it.each(TEXT_FIELD_NAMES)('sets the text %s and no other', (field) => {
    const after = applyEdit(report, { type: 'setText', field, value: text });
    const filled = TEXT_FIELD_NAMES.filter((name) => !isEmptyText(TEXT_FIELDS[name].get(after)));
    expect(filled).toEqual([field]);
    expect(describeEdit({ type: 'setText', field, value: text }, report)).toBe(
      `修改${TEXT_FIELDS[field].label}`,
    );
  });
});

describe('the completion of a task', () => {
  it.each([
    ['10', '8', null, 8_000],
    ['3', '1', null, 3_333],
    ['10', '12', 5_000, 12_000],
    ['2.5', '2', null, 8_000],
    ['', '', 10_000, 10_000],
    ['一批', '一批', 9_500, 9_500],
    ['0', '5', null, null],
  ])('planned “%s”, done “%s”, typed %s gives %s', (planned, actual, completion, expected) => {
    expect(taskCompletion(aTask('做事', { planned, actual, completion }))).toBe(expected);
  });
});

describe('text to rich text', () => {
  it('makes paragraphs of lines and bold of stars', () => {
    expect(richTextFrom('**一是**抓学习。\n\n  第二段  ')).toEqual([
      {
        inlines: [
          { kind: 'text', text: '一是', bold: true },
          { kind: 'text', text: '抓学习。' },
        ],
      },
      { inlines: [{ kind: 'text', text: '第二段' }] },
    ]);
  });

  it('is empty without words, but not with a live figure', () => {
    expect(isEmptyText(richTextFrom('  \n '))).toBe(true);
    expect(isEmptyText([{ inlines: [{ kind: 'fact', fact: 'score' }] }])).toBe(false);
  });
});
