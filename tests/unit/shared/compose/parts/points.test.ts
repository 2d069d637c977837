import { describe, expect, it } from 'vitest';
import { runsText } from '../../../../../shared/compose/document.ts';
import { composePoints } from '../../../../../shared/compose/parts/points.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import type { Measure } from '../../../../../shared/report/schema.ts';
import { scoreReport } from '../../../../../shared/scoring/score.ts';
import { aMeasure, aReport, presetPack } from '../../../../support/builders.ts';

function printed(measures: Measure[]): string[] {
  const report = aReport({ measures });
  const score = scoreReport(report, presetPack());
  return composePoints('measures', 'arabicBracketed', { report, score }).flatMap((block) =>
    block.kind === 'paragraph' ? [runsText(block.runs)] : [],
  );
}

describe('a printed measure', () => {
  it('ends with who does it and by when', () => {
    const measure = aMeasure('细化预算', {
      content: richTextFrom('建立项目库。\n逐项测算经费。'),
      owner: '办公室',
      dueOn: '2024-09-30',
    });
    expect(printed([measure, aMeasure('抓进度')])).toEqual([
      '（1）细化预算。建立项目库。',
      '逐项测算经费（责任科室：办公室，完成时限：2024年9月30日）。',
      '（2）抓进度。',
    ]);
  });

  it('says only what is filled in, also as plain prose', () => {
    const content = richTextFrom('逐项测算经费。');
    expect(printed([aMeasure('', { content, dueOn: '2024-09-30' })])).toEqual([
      '逐项测算经费（完成时限：2024年9月30日）。',
    ]);
    expect(printed([aMeasure('', { content })])).toEqual(['逐项测算经费。']);
  });
});
