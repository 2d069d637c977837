import {
  COMMAND_GROUPS,
  COMMAND_IDS,
  type CommandGroup,
  commandText,
} from '../../../shared/commands/commands.ts';

export interface KeyEntry {
  readonly label: string;
  readonly keys: readonly string[];
}

export interface KeyGroup {
  readonly title: string;
  readonly entries: readonly KeyEntry[];
}

/** Keys that belong to a field and not to the window. */
const FIELD_KEYS: readonly KeyGroup[] = [
  {
    title: '填写文字',
    entries: [
      { label: '加粗', keys: ['Ctrl+B'] },
      { label: '插入报告里的数字', keys: ['/', '='] },
      { label: '把打出的数字连到表格', keys: ['Ctrl+L'] },
      { label: '看数字的来源', keys: ['Alt+Enter'] },
    ],
  },
  {
    title: '填写表格',
    entries: [
      { label: '下一格、上一格', keys: ['Enter', 'Shift+Enter'] },
      { label: '上下左右移动', keys: ['↑', '↓', '←', '→'] },
      { label: '修改格子里原来的内容', keys: ['F2'] },
      { label: '清空这一格', keys: ['Delete'] },
      { label: '放弃这一格的改动', keys: ['Esc'] },
    ],
  },
];

/** The keys of all commands by group, then those of the fields. */
export function keyGroups(): readonly KeyGroup[] {
  // Object.keys forgets which keys the object has.
  const ofCommands = (Object.keys(COMMAND_GROUPS) as CommandGroup[]).map((group) => ({
    title: COMMAND_GROUPS[group],
    entries: COMMAND_IDS.map(commandText)
      .filter((command) => command.group === group)
      .flatMap(({ label, keys }) => (keys ? [{ label: label.replace('…', ''), keys }] : [])),
  }));
  return [...ofCommands.filter(({ entries }) => entries.length > 0), ...FIELD_KEYS];
}
