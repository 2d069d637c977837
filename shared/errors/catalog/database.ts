import { type CatalogEntries, file } from './entry.ts';

/** The data file and its backups. */
export const DATABASE = {
  DB_NOT_FOUND: {
    title: '找不到数据文件',
    happened: (p) => `找不到数据文件${file(p)}。`,
    action: '请检查路径。',
  },
  DB_NEWER_THAN_APP: {
    title: '数据由更新版本的程序创建',
    happened: (p) =>
      `这份数据由更新版本的程序写入（数据版本 ${p.found ?? '?'}，本程序支持到 ${p.supported ?? '?'}）。`,
    safe: '程序没有打开，也没有改动这份数据。',
    action: '请安装最新版本的程序后再打开。',
  },
  DB_DAMAGED: {
    title: '数据文件损坏',
    happened: (p) => `数据文件${file(p)}已损坏，无法正常打开。`,
    safe: '原文件原样保留，没有被覆盖。',
    action: '请用最近的备份恢复。',
  },
  DB_NOT_OURS: {
    title: '不是本程序的数据文件',
    happened: (p) => `${file(p)}不是本程序的数据文件。`,
    safe: '该文件没有被改动。',
    action: '请选择正确的数据文件或备份。',
  },
  DB_IN_USE: {
    title: '数据正在被使用',
    happened: (p) =>
      p.user
        ? `数据文件正被${p.user}使用（电脑${p.computer ?? ''}，从${p.since ?? ''}开始）。`
        : '数据文件正被另一个窗口或程序使用。',
    action: '请关闭另一个窗口后再试。',
  },
  DB_MIGRATION_FAILED: {
    title: '数据升级没有成功',
    happened: (p) =>
      `数据文件${file(p)}没能升级到本程序的版本，已退回升级前的样子${p.backup ? `，升级前的备份是《${p.backup}》` : ''}。`,
    action: '请保留这些文件，换回原来版本的程序继续使用，并联系维护人员。',
  },
  BACKUP_INVALID: {
    title: '备份不可用',
    happened: (p) => `备份${file(p)}没有通过检查，不能用来恢复。`,
    safe: '现有数据没有被改动。',
    action: '请换一份备份。',
  },
  BACKUP_FAILED: {
    title: '自动备份没有成功',
    happened: (p) => `今天的自动备份没有成功${p.reason ? `：${p.reason}` : ''}。`,
    action: '请打开“设置”里的“数据安全”，按提示处理后点“立即备份”。',
  },
} satisfies CatalogEntries;
