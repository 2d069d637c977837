import { type CatalogEntries, file } from './entry.ts';

/** Files of the right kind that yield nothing, and readings that were stopped. */
export const READING = {
  NO_FORMS: {
    title: '没有评分表和目标表',
    happened: (p) => `${file(p)}里没有认出评分表、指标体系，也没有填好的绩效目标表或自评表。`,
    action: '请选择有“一级指标”“分值”等表头的评分表，或填好的绩效目标表。',
  },
  WORKBOOK_DAMAGED: {
    title: '表格文件已损坏',
    happened: (p) => `${file(p)}的内容不完整或已损坏，读不出来。`,
    action: '请用 WPS 或 Excel 打开它，另存为 .xlsx 后再导入。',
  },
  WORKBOOK_EMPTY: {
    title: '表格里没有内容',
    happened: (p) => `${file(p)}里没有任何有内容的工作表。`,
    action: '请确认选对了文件。',
  },
  WORKBOOK_NO_AMOUNTS: {
    title: '表格里没有金额',
    happened: (p) => `${file(p)}里认出了表样，但没有填写金额，可能是空白模板；或者它不是预算、决算表。`,
    action: '请选择已经填好金额的预算或决算表。评分表和绩效目标表请用“导入评分表、绩效目标表”。',
  },
  WORD_DAMAGED: {
    title: '文档已损坏',
    happened: (p) => `${file(p)}的内容不完整或已损坏，读不出来。`,
    action: '请用 WPS 或 Word 打开它，另存为 .docx 后再试。',
  },
  WORD_EMPTY: {
    title: '文档里没有文字',
    happened: (p) => `${file(p)}里读不到任何文字，可能是扫描件或空文档。`,
    action: '请确认选对了文件；扫描件需要先转成文字。',
  },
  READING_CANCELLED: {
    title: '已取消读取',
    happened: () => '已按您的要求停止读取表格。',
    action: '需要时请重新选择文件。',
  },
  PARSE_TIMEOUT: {
    title: '读取时间太长',
    happened: (p) => `${file(p)}读取超过 ${p.seconds ?? 20} 秒仍未完成，已停止。`,
    action: '请只保留需要的工作表，另存为 .xlsx 后再导入。',
  },
  PARSE_OUT_OF_MEMORY: {
    title: '文件过于庞大',
    happened: (p) => `${file(p)}展开后占用内存过多，已停止读取。`,
    action: '请只保留需要的工作表，另存为 .xlsx 后再导入。',
  },
} satisfies CatalogEntries;
