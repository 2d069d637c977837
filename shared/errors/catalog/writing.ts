import { type CatalogEntries, file } from './entry.ts';

/** Exports and other files that could not be written or shown. */
export const WRITING = {
  FOLDER_NOT_FOUND: {
    title: '找不到文件夹',
    happened: (p) => `要保存到的文件夹“${p.folder ?? ''}”不存在。`,
    action: '请换一个文件夹保存。',
  },
  NO_WRITE_PERMISSION: {
    title: '没有写入权限',
    happened: (p) => `没有权限写入${file(p)}。`,
    action: '请换一个文件夹，例如“文档”或“桌面”。',
  },
  FILE_IN_USE: {
    title: '文件正在使用中',
    happened: (p) => `无法写入${file(p)}，它可能已在 WPS、Word 或 Excel 中打开。`,
    action: '请关闭该文件后再试，或换一个文件名保存。',
  },
  DISK_FULL: {
    title: '磁盘空间不足',
    happened: () => '磁盘空间不足，没有写完。',
    safe: '已保存的数据没有受到影响。',
    action: '请清理磁盘，或换一个磁盘保存。',
  },
  UNKNOWN_EXPORT_FORMAT: {
    title: '不支持的格式',
    happened: (p) => `不能导出为“${p.format ?? ''}”格式。`,
    action: '请使用 .docx、.xlsx、.pdf 或 .json。',
  },
  PDF_UNAVAILABLE: {
    title: '暂时不能生成 PDF',
    happened: () => '没有找到可用的浏览器内核，无法生成 PDF。',
    action: '请先导出 Word 文档，用 WPS 或 Word 另存为 PDF。',
  },
  CHART_NOT_DRAWN: {
    title: '图示没有画成',
    happened: (p) => `Word 文件里的图示${p.chart ? `“${p.chart}”` : ''}没有画成，这次没有生成文件。`,
    action: '请再导出一次；如果还是这样，请在“版面设置”里关掉图示再导出，或者导出 PDF。',
  },
  WRITE_FAILED: {
    title: '文件没有写成',
    happened: (p) => `写入${file(p)}时出错，没有生成文件。`,
    action: '请换一个位置再试。',
  },
  READ_BACK_FAILED: {
    title: '写出的文件没有通过核对',
    happened: (p) =>
      `${file(p)}写好后重新打开，与报告内容对不上${p.text ? `（“${p.text}”处）` : ''}，这次没有生成文件。`,
    action: '请再导出一次；如果还是这样，请把这句话告诉技术人员。',
  },
  NO_PDF_PROGRAM: {
    title: '没有打开 PDF 的程序',
    happened: () => 'PDF 已经做好，但电脑没有能打开它的程序。',
    action: '请用“导出 PDF 文件”保存，再到装有 PDF 阅读器的电脑上打印。',
  },
} satisfies CatalogEntries;
