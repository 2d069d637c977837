import { expect, it } from 'vitest';
import { countCharacters } from '../../../../renderer/state/word-count.ts';
import { compose } from '../../../../shared/compose/compose.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { richTextFrom } from '../../../../shared/report/rich-text.ts';
import { OUTLINE, PACK, sampleReport } from './sample.ts';

it('the character count grows by exactly what is typed, white space left out', () => {
  const report = sampleReport();
  const longer = applyEdit(report, {
    type: 'setText',
    field: 'conclusion',
    value: richTextFrom('总体上　完成了 年度目标。'),
  });
  const count = (of: typeof report) => countCharacters(compose(of, OUTLINE, PACK));
  expect(count(longer) - count(report)).toBe('总体上完成了年度目标。'.length);
});
