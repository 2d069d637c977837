import { describe, expect, it } from 'vitest';
import { layoutPresets } from '../../../../electron/services/layout-presets.ts';
import { presetOf, withPreset } from '../../../../shared/compose/layout-preset.ts';
import { STANDARD_LAYOUT } from '../../../support/report-document.ts';

const presets = layoutPresets();

describe('the shipped page layouts', () => {
  it('have names and ids of their own, and fill the page as the standard asks', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length);
    for (const { layout } of presets) {
      expect([layout.linesPerPage, layout.charactersPerLine]).toEqual([22, 28]);
      expect(210 - layout.marginsMm.left - layout.marginsMm.right).toBe(156);
    }
  });

  it('are recognised again, whatever is printed besides, until something of theirs is changed', () => {
    const printed = { ...STANDARD_LAYOUT, cover: false, tableOfContents: true };
    for (const preset of presets) {
      const layout = withPreset(printed, preset);
      expect([layout.cover, layout.tableOfContents]).toEqual([false, true]);
      expect(presetOf(layout, presets)?.id).toBe(preset.id);
      expect(presetOf({ ...layout, linesPerPage: 21 }, presets)).toBeUndefined();
    }
  });
});
