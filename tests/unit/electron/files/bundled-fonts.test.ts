import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bundledFontPath } from '../../../../electron/files/bundled-fonts.ts';
import { BUNDLED_FONTS } from '../../../../shared/compose/font-faces.ts';

describe('the bundled fonts', () => {
  it('are found when the sources are run', async () => {
    for (const { file } of BUNDLED_FONTS) {
      const bytes = await readFile(bundledFontPath(file) ?? '');
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
    }
  });

  it('are the only files that can be asked for', () => {
    expect(bundledFontPath('../../package.json')).toBeNull();
    expect(bundledFontPath('')).toBeNull();
  });
});
