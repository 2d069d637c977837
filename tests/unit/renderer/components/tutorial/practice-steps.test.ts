import { describe, expect, it } from 'vitest';
import { PRACTICE, type PracticeState } from '../../../../../renderer/components/tutorial/practice-steps.ts';
import { textLength } from '../../../../../renderer/components/tutorial/text-length.ts';
import { nextStep } from '../../../../../renderer/components/tutorial/use-practice.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import { sampleReport } from '../../state/sample.ts';

const state = (changes: Partial<PracticeState> = {}): PracticeState => ({
  ...{ report: { ...sampleReport(), conclusion: [] }, tab: 'cover', showingOriginal: false, exported: false },
  ...changes,
});

describe('the steps of the practice', () => {
  it('come one after the other and end', () => {
    expect(nextStep([])).toBe('import');
    expect(nextStep(['import', 'source'])).toBe('write');
    expect(nextStep(['import', 'source', 'write', 'checks', 'export'])).toBeNull();
  });

  it('are seen to be done by what the window shows and has written', () => {
    expect(PRACTICE.source.isDone(state())).toBe(false);
    expect(PRACTICE.source.isDone(state({ showingOriginal: true }))).toBe(true);
    expect(PRACTICE.checks.isDone(state({ tab: 'checks' }))).toBe(true);
    expect(PRACTICE.export.isDone(state())).toBe(false);
    expect(PRACTICE.export.isDone(state({ exported: true }))).toBe(true);
  });

  it('take a sentence for a text, but no single word', () => {
    const written = (text: string) =>
      state({ report: { ...state().report, conclusion: richTextFrom(text) } });
    expect(PRACTICE.write.isDone(state())).toBe(false);
    expect(PRACTICE.write.isDone(written('试试'))).toBe(false);
    expect(PRACTICE.write.isDone(written('本年度各项工作按计划完成。'))).toBe(true);
  });

  it('count a live figure as one character', () => {
    expect(textLength(richTextFrom('共五个字符'))).toBe(5);
    expect(textLength([])).toBe(0);
  });
});
