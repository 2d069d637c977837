import { describe, expect, it } from 'vitest';
import { getSettings, putSetting } from '../../../../../electron/database/repositories/settings-repo.ts';
import { memoryDatabase } from '../../../../support/test-database.ts';

describe('settings', () => {
  it('hold the last value of each', () => {
    const db = memoryDatabase();
    putSetting(db, 'textSize', 'normal');
    putSetting(db, 'textSize', 'large');
    putSetting(db, 'window', { width: 1366, height: 768 });
    expect(getSettings(db)).toEqual({ textSize: 'large', window: { width: 1366, height: 768 } });
  });

  it('are absent before they are set', () => {
    expect(getSettings(memoryDatabase())).toEqual({});
  });
});
