import { type CatalogEntries, file } from './entry.ts';

/** Files that cannot be opened, whatever they hold. */
export const FILES = {
  FILE_NOT_FOUND: {
    title: '找不到文件',
    happened: (p) => `找不到${file(p)}，它可能已被移动、改名或删除。`,
    action: '请重新选择文件。',
  },
  FILE_IS_DIRECTORY: {
    title: '选中的是文件夹',
    happened: (p) => `${file(p)}是一个文件夹，不是文件。`,
    action: '请打开文件夹，选择里面的文件。',
  },
  FILE_UNREADABLE: {
    title: '文件读不出来',
    happened: (p) => `没有权限读取${file(p)}，或它正被别的程序占用。`,
    action: '请关闭占用它的程序，或把文件复制到桌面后再试。',
  },
  FILE_EMPTY: {
    title: '文件是空的',
    happened: (p) => `${file(p)}里没有任何内容（0 字节）。`,
    action: '请重新从原系统导出，或换一个文件。',
  },
  FILE_TOO_LARGE: {
    title: '文件太大',
    happened: (p) => `${file(p)}超过了 ${p.limit ?? 100} MB，不像一份预算或决算表。`,
    action: '请只保留需要的工作表，另存后再导入。',
  },
  FILE_ENCRYPTED: {
    title: '文件有密码',
    happened: (p) => `${file(p)}设有打开密码，程序无法读取。`,
    action: '请用 WPS 或 Excel 打开，去掉密码后另存，再导入。',
  },
  FILE_LOCK_FILE: {
    title: '这是临时文件',
    happened: (p) => `${file(p)}是办公软件打开文件时留下的临时文件，里面没有表格。`,
    action: '请选择名称前面没有“~$”的那个文件。',
  },
  FILE_APPLE_DOUBLE: {
    title: '这是附属文件',
    happened: (p) => `${file(p)}是苹果电脑复制文件时留下的附属文件，里面没有表格，也没有文字。`,
    action: '请选择名称前面没有“._”的那个文件。',
  },
} satisfies CatalogEntries;
