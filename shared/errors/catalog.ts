import type { AppError, ErrorParams } from './app-error.ts';
import type { ErrorCode } from './codes.ts';

/** What the clerk reads: what happened, whether the data is safe, what to do next. */
export interface ErrorText {
  readonly title: string;
  readonly message: string;
  readonly action: string;
}

const SAFE = '您的数据没有受到影响。';

interface CatalogEntry {
  readonly title: string;
  readonly happened: (params: ErrorParams) => string;
  readonly safe?: string;
  readonly action: string;
}

const file = (params: ErrorParams) => `《${params.file ?? '所选文件'}》`;

const CATALOG: Record<ErrorCode, CatalogEntry> = {
  VALIDATION: {
    title: '内容不符合要求',
    happened: (p) => (p.detail ? `填写的内容不符合要求：${p.detail}。` : '提交的内容不符合要求。'),
    action: '请按提示修改后再试。',
  },
  UNKNOWN_PROCEDURE: {
    title: '操作不存在',
    happened: () => '程序收到了一个不认识的操作请求。',
    action: '请关闭程序后重新打开。',
  },
  FORBIDDEN_SENDER: {
    title: '操作被拒绝',
    happened: () => '这个请求不是从本程序窗口发出的，已拒绝。',
    action: '请关闭程序后重新打开。',
  },
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
  NO_FORMS: {
    title: '没有评分表和目标表',
    happened: (p) => `${file(p)}里没有认出评分表、指标体系，也没有填好的绩效目标表或自评表。`,
    action: '请选择有“一级指标”“分值”等表头的评分表，或填好的绩效目标表。',
  },
  NOT_A_REPORT_FILE: {
    title: '不是报告文件',
    happened: (p) => `${file(p)}不是本程序保存的报告，或由更新版本的程序保存。`,
    action: '请选择用“另存到”或“导出”得到的 .json 报告文件。',
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
  INTERNAL: {
    title: '程序出错',
    happened: (p) => `程序内部出错${p.ref ? `（编号 ${p.ref}）` : ''}。`,
    safe: '已保存的数据没有受到影响。',
    action: '请重试；如果反复出现，请把编号告诉维护人员。',
  },
};

/** The three sentences for a failure. */
export function describeError(error: Pick<AppError, 'code' | 'params'>): ErrorText {
  const entry = CATALOG[error.code];
  return {
    title: entry.title,
    message: `${entry.happened(error.params)}${entry.safe ?? SAFE}`,
    action: entry.action,
  };
}

/** One line for the command line and the status bar. */
export function errorSentence(error: Pick<AppError, 'code' | 'params'>): string {
  const text = describeError(error);
  return `${text.message}${text.action}`;
}
