import { type CatalogEntries, file } from './entry.ts';

/** Files of another kind than was asked for. */
export const FILE_KINDS = {
  NOT_A_WORKBOOK: {
    title: '不是表格文件',
    happened: (p) => `${file(p)}${p.found ? `实际是${p.found}，` : ''}不是表格文件。`,
    action: '请选择 .xlsx、.xls、.et、.ods 或 .csv 表格。',
  },
  NOT_A_WORD_FILE: {
    title: '不是文档文件',
    happened: (p) => `${file(p)}${p.found ? `实际是${p.found}，` : ''}不是文档文件。`,
    action: '请选择 .docx、.doc 或 .txt 文件。',
  },
  NOT_A_KNOWN_FILE: {
    title: '不认识的文件',
    happened: (p) => `${file(p)}既不是表格，也不是文档。`,
    action: '请选择预算、决算表格，或去年的报告文档。',
  },
  NOT_AN_EDITED_DOCX: {
    title: '修改稿要 .docx 格式',
    happened: (p) => `${file(p)}${p.found ? `实际是${p.found}，` : ''}不能逐段比对。`,
    action: '请用 WPS 或 Word 打开它，另存为 .docx 后再试。',
  },
  NOT_A_PROFILE_FILE: {
    title: '不是表样记忆文件',
    happened: (p) => `${file(p)}不是本程序导出的表样记忆，或由更新版本的程序导出。`,
    action: '请选择从“导出表样记忆”得到的 .json 文件。',
  },
  NOT_A_PACK_FILE: {
    title: '不是评分指标文件',
    happened: (p) => `${file(p)}不是本程序导出的评分指标，或由更新版本的程序导出。`,
    action: '请选择用“导出评分指标”得到的 .json 文件。',
  },
  NOT_A_REPORT_FILE: {
    title: '不是报告文件',
    happened: (p) => `${file(p)}不是本程序保存的报告，或由更新版本的程序保存。`,
    action: '请选择用“另存到”或“导出”得到的 .json 报告文件。',
  },
} satisfies CatalogEntries;
