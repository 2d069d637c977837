import {
  COMMAND_GROUPS,
  type CommandGroup,
  type CommandId,
  commandText,
} from '../../../shared/commands/commands.ts';
import type { MenuCommandState } from '../../../shared/contract/menu-state.ts';
import { pinyinInitials } from './pinyin-initials.ts';

/** Something that can be chosen. */
export interface PaletteItem {
  readonly key: string;
  readonly label: string;
  /** the keys that would do it, or where a text was found */
  readonly note?: string;
  readonly checked?: boolean;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** The commands that can be run now, gathered in the order of the groups. */
export function commandItems(
  available: readonly MenuCommandState[],
  run: (id: CommandId) => void,
): readonly PaletteGroup[] {
  // Object.keys forgets which keys the object has.
  return (Object.keys(COMMAND_GROUPS) as CommandGroup[]).map((group) => ({
    title: COMMAND_GROUPS[group],
    items: available
      .filter(({ id }) => id !== 'palette' && commandText(id).group === group)
      .map(({ id, detail, checked }) => {
        const { label, keys } = commandText(id);
        return {
          key: id,
          label: detail ? `${label}：${detail}` : label,
          ...(keys?.[0] ? { note: keys[0] } : {}),
          ...(checked === undefined ? {} : { checked }),
          run: () => run(id),
        };
      }),
  }));
}

/**
 * What matches the words typed: as they stand, or by the initials of its pinyin. What begins with them comes first, in
 * its group and with its group. Empty groups go.
 */
export function filterGroups(groups: readonly PaletteGroup[], typed: string): readonly PaletteGroup[] {
  const wanted = plain(typed);
  return groups
    .map(({ title, items }) => {
      const found = items
        .map((item) => ({ item, at: placeIn(item.label, wanted) }))
        .filter(({ at }) => at !== 'nowhere')
        .toSorted((a, b) => ORDER[a.at] - ORDER[b.at]);
      return { title, items: found.map(({ item }) => item), at: found[0]?.at ?? 'nowhere' };
    })
    .filter(({ at }) => at !== 'nowhere')
    .toSorted((a, b) => ORDER[a.at] - ORDER[b.at])
    .map(({ title, items }) => ({ title, items }));
}

type Place = 'beginning' | 'inside' | 'nowhere';
const ORDER: Record<Place, number> = { beginning: 0, inside: 1, nowhere: 2 };

function placeIn(label: string, wanted: string): Place {
  const readings = [plain(label), plain(pinyinInitials(label))];
  if (readings.some((reading) => reading.startsWith(wanted))) return 'beginning';
  return readings.some((reading) => reading.includes(wanted)) ? 'inside' : 'nowhere';
}

/** Spaces and dots are how labels are set, not what they say. */
const plain = (text: string): string => text.replaceAll(/[\s…]/g, '').toLowerCase();
