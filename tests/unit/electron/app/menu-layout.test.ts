import { describe, expect, it } from 'vitest';
import { MENU_LAYOUT, type MenuEntry } from '../../../../electron/app/menu-layout.ts';
import { COMMAND_IDS, type CommandId } from '../../../../shared/commands/commands.ts';

function commandsOf(entries: readonly MenuEntry[]): CommandId[] {
  return entries.flatMap((entry): readonly CommandId[] => {
    if (entry === '-') return [];
    if (typeof entry === 'string') return [entry];
    if ('oneOf' in entry) return entry.oneOf;
    return 'entries' in entry ? commandsOf(entry.entries) : [];
  });
}

describe('the native menu', () => {
  const all = MENU_LAYOUT.flatMap(({ entries }) => commandsOf(entries));

  it('has every command', () => {
    expect(COMMAND_IDS.filter((id) => !all.includes(id))).toEqual([]);
  });

  it('has no command twice', () => {
    expect(all.length).toBe(new Set(all).size);
  });
});
