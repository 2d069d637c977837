import type { CommandId } from '../../shared/commands/commands.ts';

/** What Electron or the system does by itself. */
export interface RoleEntry {
  readonly role:
    | 'quit'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'togglefullscreen';
  readonly label: string;
}

/** A line of the native menu: a command, a line between groups, a menu of its own, or something of the system's. */
export type MenuEntry =
  | CommandId
  | '-'
  | RoleEntry
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  /** commands of which one is on */
  | { readonly oneOf: readonly CommandId[] }
  | { readonly recentReports: string };

export interface MenuPart {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** Which command stands where. */
export const MENU_LAYOUT: readonly MenuPart[] = [
  {
    label: '文件(&F)',
    entries: [
      'newReport',
      'reportList',
      { recentReports: '最近的报告' },
      'sample',
      '-',
      {
        label: '导入',
        entries: [
          'import',
          'paste',
          'importForms',
          '-',
          'importLastYear',
          'pasteLastYear',
          '-',
          'importReview',
          '-',
          'importSample',
          'importRecords',
        ],
      },
      {
        label: '导出',
        entries: ['exportWord', 'exportExcel', 'exportPdf', '-', 'exportPublicWord', 'exportPublicPdf'],
      },
      'print',
      'layoutSettings',
      '-',
      'save',
      'keepVersion',
      'versions',
      'rollForward',
      'changeTemplates',
      '-',
      { role: 'quit', label: '退出' },
    ],
  },
  {
    label: '编辑(&E)',
    entries: [
      'undo',
      'redo',
      '-',
      { role: 'cut', label: '剪切' },
      { role: 'copy', label: '复制' },
      { role: 'paste', label: '粘贴' },
      { role: 'selectAll', label: '全选' },
      '-',
      'find',
      'replace',
    ],
  },
  {
    label: '视图(&V)',
    entries: [
      'tab.cover',
      'tab.organization',
      'tab.tasks',
      'tab.goals',
      'tab.budget',
      'tab.scoring',
      'tab.analysis',
      'tab.problems',
      'tab.checks',
      'tab.preview',
      '-',
      'sidePanel',
      '-',
      { label: '颜色', entries: [{ oneOf: ['colorAuto', 'colorLight', 'colorDark'] }] },
      { label: '字号', entries: [{ oneOf: ['textNormal', 'textLarge', 'textLarger'] }] },
      '-',
      { role: 'zoomIn', label: '放大' },
      { role: 'zoomOut', label: '缩小' },
      { role: 'resetZoom', label: '原始大小' },
      { role: 'togglefullscreen', label: '全屏' },
    ],
  },
  { label: '工具(&T)', entries: ['palette', 'dataSafety'] },
  { label: '帮助(&H)', entries: ['keys', 'manual', 'practice', '-', 'about'] },
];
