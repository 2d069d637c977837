import type { CatalogEntries } from './entry.ts';

/** Reports and what belongs to them: gone, mistyped, or saved elsewhere in the meantime. */
export const REPORTS = {
  REPORT_NOT_FOUND: {
    title: '找不到报告',
    happened: (p) => `没有编号为“${p.id ?? ''}”的报告，可能已经删除或编号有误。`,
    action: '请在报告列表中重新选择。',
  },
  TEMPLATE_NOT_FOUND: {
    title: '找不到模板',
    happened: (p) => `没有编号为“${p.id ?? ''}”的${p.kind ?? '模板'}。`,
    action: '请换一个模板，或重新安装程序恢复自带模板。',
  },
  VERSION_NOT_FOUND: {
    title: '找不到历史版本',
    happened: () => '要恢复的历史版本不存在。',
    action: '请在版本列表中重新选择。',
  },
  VERSION_CODE_INVALID: {
    title: '版本编号有误',
    happened: (p) => `“${p.code ?? ''}”不是版本编号，可能有一个字抄错了。`,
    action: '请对照页脚重新输入，编号是 8 个字母和数字，中间有一横。',
  },
  VERSION_CODE_UNKNOWN: {
    title: '找不到这个版本',
    happened: (p) => `这台电脑的报告里没有编号为 ${p.code ?? ''} 的版本。`,
    action: '请确认文件是在这台电脑上导出的；版本在别的电脑上时，请先恢复那台电脑的备份。',
  },
  IMPORT_NOT_FOUND: {
    title: '导入已失效',
    happened: () => '这次读取的表格已经不在内存中。',
    action: '请重新选择文件导入。',
  },
  EDIT_TARGET_MISSING: {
    title: '要修改的内容已不存在',
    happened: (p) => `要修改的${p.list ?? '内容'}已被删除。`,
    action: '请刷新后再试。',
  },
  CONFLICT: {
    title: '报告已在别处修改',
    happened: () => '这份报告在别的窗口里保存过更新的内容，本次没有覆盖它。',
    safe: '两边的内容都还在。',
    action: '请重新打开报告，核对后再修改。',
  },
} satisfies CatalogEntries;
