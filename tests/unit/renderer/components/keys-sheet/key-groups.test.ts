import { describe, expect, it } from 'vitest';
import { keyGroups } from '../../../../../renderer/components/keys-sheet/key-groups.ts';
import { COMMAND_IDS, commandText } from '../../../../../shared/commands/commands.ts';

describe('the sheet of keys', () => {
  it('has every key of every command', () => {
    const shown = keyGroups().flatMap(({ entries }) => entries.flatMap(({ keys }) => keys));
    const given = COMMAND_IDS.flatMap((id) => commandText(id).keys ?? []);
    expect(given.filter((keys) => !shown.includes(keys))).toEqual([]);
  });

  it('has no group without a key', () => {
    expect(keyGroups().filter(({ entries }) => entries.length === 0)).toEqual([]);
  });
});
