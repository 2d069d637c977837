import { describe, expect, it } from 'vitest';
import { changeOutline } from '../../../../shared/compose/change-outline.ts';
import type { Outline, OutlineSection } from '../../../../shared/compose/outline.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { aReport, aTask, presetOutline } from '../../../support/builders.ts';

const section = (id: string, heading: string, content: OutlineSection['content']): OutlineSection => ({
  ...{ id, heading, content },
  numbering: 'chinese',
});
const anOutline = (id: string, sections: OutlineSection[]): Outline => ({ ...presetOutline(), id, sections });

describe('another outline', () => {
  it('keeps what it prints, names what it does not print and what it asks for', () => {
    const from = anOutline('from', [
      section('1', '部门职能', 'organization'),
      section('2', '重点工作', 'tasks'),
      section('3', '其他情况', 'free'),
      section('4', '自评结论', 'conclusion'),
    ]);
    const to = anOutline('to', [section('a', '年度任务', 'tasks'), section('b', '存在问题', 'problems')]);
    const report = aReport({
      tasks: { intro: [], items: [aTask('做了一件事')] },
      conclusion: richTextFrom('自评得分97分。'),
      freeSections: { 3: richTextFrom('无。') },
    });
    expect(changeOutline(report, from, to)).toEqual({
      kept: ['重点工作'],
      hidden: ['其他情况', '自评结论'],
      added: ['存在问题'],
    });
  });

  it('hides nothing between the shipped outlines for what both print', () => {
    const report = aReport({ conclusion: richTextFrom('自评得分97分。') });
    const change = changeOutline(report, presetOutline(), presetOutline('gd-province-style'));
    expect(change.hidden).toEqual([]);
    expect(change.kept).toHaveLength(1);
  });
});
