import { TAB_LABELS, TABS, type TabId } from '../report/paths.ts';

/** How commands are gathered in the palette and on the sheet of keys, in this order. */
export const COMMAND_GROUPS = {
  file: '文件',
  import: '导入',
  export: '导出',
  edit: '编辑',
  tab: '转到',
  view: '显示',
  tools: '工具',
  help: '帮助',
} as const;
export type CommandGroup = keyof typeof COMMAND_GROUPS;

/** A command as a clerk reads it. What it does, and when, is offered by the part of the window that can do it. */
export interface CommandText {
  /** `…` at its end says that a question follows, as in native menus */
  readonly label: string;
  readonly group: CommandGroup;
  /** the keys that run it, the first of them shown: `Ctrl+Shift+Z`, `F1` */
  readonly keys?: readonly string[];
}

/** Every command of the window, written once: menu, keys, palette and the sheet of keys read this. */
export const COMMANDS = {
  newReport: { label: '新建报告…', group: 'file', keys: ['Ctrl+N'] },
  reportList: { label: '打开报告列表', group: 'file', keys: ['Ctrl+O'] },
  sample: { label: '用示例练习', group: 'file' },
  save: { label: '保存', group: 'file', keys: ['Ctrl+S'] },
  keepVersion: { label: '保存一个版本…', group: 'file' },
  versions: { label: '版本历史…', group: 'file' },
  rollForward: { label: '结转到下一年度…', group: 'file' },
  layoutSettings: { label: '版面设置…', group: 'file' },
  changeTemplates: { label: '更换提纲和评分指标…', group: 'file' },

  import: { label: '导入预算、决算表…', group: 'import' },
  paste: { label: '粘贴表格…', group: 'import' },
  importForms: { label: '导入评分表、绩效目标表…', group: 'import' },
  importLastYear: { label: '导入去年的报告（Word、WPS、文本）…', group: 'import' },
  pasteLastYear: { label: '粘贴去年的文字…', group: 'import' },
  importReview: { label: '导入修改后的 Word 稿…', group: 'import' },
  importSample: { label: '导入示例表格', group: 'import' },
  importRecords: { label: '导入记录', group: 'import' },

  exportWord: { label: '导出 Word 文档…', group: 'export' },
  exportExcel: { label: '导出 Excel 表格…', group: 'export' },
  exportPdf: { label: '导出 PDF 文件…', group: 'export' },
  exportPublicWord: { label: '导出公开稿（Word 文档）…', group: 'export' },
  exportPublicPdf: { label: '导出公开稿（PDF 文件）…', group: 'export' },
  print: { label: '打印…', group: 'export', keys: ['Ctrl+P'] },

  undo: { label: '撤销', group: 'edit', keys: ['Ctrl+Z'] },
  redo: { label: '重做', group: 'edit', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  find: { label: '查找…', group: 'edit', keys: ['Ctrl+F'] },
  replace: { label: '查找和替换…', group: 'edit', keys: ['Ctrl+H'] },

  'tab.cover': tab('cover'),
  'tab.organization': tab('organization'),
  'tab.tasks': tab('tasks'),
  'tab.goals': tab('goals'),
  'tab.budget': tab('budget'),
  'tab.scoring': tab('scoring'),
  'tab.analysis': tab('analysis'),
  'tab.problems': tab('problems'),
  'tab.checks': tab('checks'),
  'tab.preview': tab('preview'),

  sidePanel: { label: '右侧的预览和检查', group: 'view', keys: ['Ctrl+\\'] },
  colorAuto: { label: '颜色跟随系统', group: 'view' },
  colorLight: { label: '浅色', group: 'view' },
  colorDark: { label: '深色', group: 'view' },
  textNormal: { label: '标准字号', group: 'view' },
  textLarge: { label: '大字', group: 'view' },
  textLarger: { label: '特大字', group: 'view' },

  palette: { label: '查找功能和内容…', group: 'tools', keys: ['Ctrl+K'] },
  dataSafety: { label: '数据安全…', group: 'tools' },

  keys: { label: '快捷键', group: 'help', keys: ['F1'] },
  manual: { label: '使用手册', group: 'help' },
  practice: { label: '演练', group: 'help' },
  about: { label: '关于绩效自评助手', group: 'help' },
} as const satisfies Record<string, CommandText>;

export type CommandId = keyof typeof COMMANDS;

// Object.keys forgets which keys the object has.
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** The texts of a command, whatever it is. */
export const commandText = (id: CommandId): CommandText => COMMANDS[id];

/** The command that opens a tab. */
export const tabCommand = <T extends TabId>(id: T) => `tab.${id}` as const;

/** Ctrl+1 … Ctrl+9 and Ctrl+0, as the tabs stand under each other. */
function tab(id: TabId): CommandText {
  return { label: TAB_LABELS[id], group: 'tab', keys: [`Ctrl+${(TABS.indexOf(id) + 1) % 10}`] };
}
