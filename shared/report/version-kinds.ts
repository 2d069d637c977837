/** Why a version of a report was kept. */
export const VERSION_KINDS = [
  'daily',
  'periodic',
  'import',
  'restore',
  'fix',
  'rollForward',
  'named',
] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** In the clerk's words. */
export const VERSION_REASONS: Record<VersionKind, string> = {
  daily: '当天第一次修改之前',
  periodic: '编辑中自动保存',
  import: '导入之前',
  restore: '恢复之前',
  fix: '一键修改之前',
  rollForward: '结转到下一年度之前',
  named: '手动保存',
};
