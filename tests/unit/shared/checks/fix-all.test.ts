import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../../shared/checks/context.ts';
import { runChecks } from '../../../../shared/checks/engine.ts';
import { fixAll } from '../../../../shared/checks/fix-all.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { aReport, aTask, presetOutline, presetPack } from '../../../support/builders.ts';

const outline = presetOutline();
const pack = presetPack();

const fixable = (report: Report): number =>
  runChecks(checkContext(report, outline, pack)).findings.filter(({ fix }) => fix).length;

function fixed(report: Report): Report {
  return fixAll(report, outline, pack).edits.reduce(applyEdit, report);
}

describe('making every sure correction', () => {
  const report = aReport({
    effectiveness: richTextFrom('组织了科普活动,群众参加踊跃\n截止2023 年12月31日,共举办讲座三场。'),
    efficiency: richTextFrom('制度健全,执行有力。'),
    tasks: { intro: [], items: [aTask('举办讲座,走访企业', { id: 'a' })] },
  });

  it('leaves nothing that could be corrected', () => {
    expect(fixable(report)).toBeGreaterThan(3);
    expect(fixable(fixed(report))).toBe(0);
  });

  it('makes several corrections in one text without losing one', () => {
    const text = fixed(report)
      .effectiveness.flatMap(({ inlines }) => inlines)
      .map((inline) => (inline.kind === 'text' ? inline.text : ''))
      .join('');
    expect(text).toContain('科普活动，群众');
    expect(text).toContain('截至2023年12月31日，共举办');
  });

  it('does nothing to a report that needs none', () => {
    expect(fixAll(fixed(report), outline, pack)).toEqual({ fixed: 0, edits: [] });
  });
});
