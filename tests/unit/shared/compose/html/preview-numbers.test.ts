import { describe, expect, it } from 'vitest';
import { previewNumbersHtml, previewPageCount } from '../../../../../shared/compose/html/preview-numbers.ts';
import { STANDARD_LAYOUT } from '../../../../support/report-document.ts';

describe('the page numbers of the preview', () => {
  it('count the sheets by the proportion of the element, at any zoom', () => {
    expect(previewPageCount({ width: 210, height: 297 })).toBe(1);
    expect(previewPageCount({ width: 105, height: (3 * 297 + 2 * 5) / 2 })).toBe(3);
    expect(previewPageCount({ width: 0, height: 0 })).toBe(0);
  });

  it('stand outside on odd and even sheets, below the text', () => {
    expect(previewNumbersHtml(STANDARD_LAYOUT, 2)).toBe(
      '<div class="page-number odd" style="top:262mm" aria-hidden="true">— 1 —</div>' +
        '<div class="page-number even" style="top:564mm" aria-hidden="true">— 2 —</div>',
    );
  });

  it('stand in the middle or nowhere when the layout says so', () => {
    expect(previewNumbersHtml({ ...STANDARD_LAYOUT, pageNumber: 'center' }, 1)).toContain(
      'page-number middle',
    );
    expect(previewNumbersHtml({ ...STANDARD_LAYOUT, pageNumber: 'none' }, 3)).toBe('');
  });
});
