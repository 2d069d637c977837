import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import { EXPORT_LABELS } from '../../shared/contract/export-formats.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Dialogs } from '../services/ports.ts';

const WORKBOOK_EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'et', 'ods', 'csv', 'txt'];

const DOCUMENT_EXTENSIONS = ['docx', 'doc', 'wps', 'txt', 'md'];

const PROFILES_FILTER = { name: '表样记忆', extensions: ['json'] };

const PACK_FILTER = { name: '评分指标', extensions: ['json'] };

const REPORT_FILTER = { name: '自评报告', extensions: ['json'] };

const BACKUP_FILTER = { name: '数据备份', extensions: ['jxbak'] };

const ALL_FILES = { name: '所有文件', extensions: ['*'] };

interface FileQuestion {
  readonly title: string;
  /** what the button says */
  readonly button: string;
  readonly filters: FileFilter[];
}

/** Native file dialogs. Paths chosen here stay in the main process; the renderer only ever sees file names. */
export function createDialogs(window: BrowserWindow): Dialogs {
  const open = async ({ title, button, filters }: FileQuestion): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      properties: ['openFile'],
      filters,
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
  const save = async (name: string, { title, button, filters }: FileQuestion): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title,
      buttonLabel: button,
      defaultPath: join(app.getPath('documents'), name),
      filters,
    });
    return canceled || !filePath ? null : filePath;
  };
  return {
    chooseWorkbook: () =>
      open({
        title: '选择预算表或决算表',
        button: '读取',
        filters: [{ name: '表格文件', extensions: WORKBOOK_EXTENSIONS }, ALL_FILES],
      }),
    chooseForm: () =>
      open({
        title: '选择评分表或绩效目标表',
        button: '读取',
        filters: [{ name: '表格文件', extensions: WORKBOOK_EXTENSIONS }, ALL_FILES],
      }),
    chooseDocument: () =>
      open({
        title: '选择去年的报告',
        button: '读取',
        filters: [{ name: 'Word、WPS 文档和文本', extensions: DOCUMENT_EXTENSIONS }, ALL_FILES],
      }),
    chooseEdited: () =>
      open({
        title: '选择修改后的 Word 稿',
        button: '读取',
        filters: [{ name: 'Word 文档', extensions: ['docx'] }, ALL_FILES],
      }),
    chooseExportTarget: (name, format) =>
      save(name, {
        title: `导出${EXPORT_LABELS[format]}`,
        button: '导出',
        filters: [{ name: EXPORT_LABELS[format], extensions: [format] }],
      }),
    chooseProfiles: () => open({ title: '选择表样记忆', button: '导入', filters: [PROFILES_FILTER] }),
    chooseProfilesTarget: (name) =>
      save(name, { title: '导出表样记忆', button: '导出', filters: [PROFILES_FILTER] }),
    choosePack: () => open({ title: '选择评分指标文件', button: '导入', filters: [PACK_FILTER] }),
    choosePackTarget: (name) => save(name, { title: '导出评分指标', button: '导出', filters: [PACK_FILTER] }),
    chooseBackup: () => open({ title: '选择备份', button: '读取', filters: [BACKUP_FILTER, ALL_FILES] }),
    chooseBackupTarget: (name) =>
      save(name, { title: '备份到 U 盘或其他文件夹', button: '备份', filters: [BACKUP_FILTER] }),
    chooseReportFile: () => open({ title: '选择报告文件', button: '恢复', filters: [REPORT_FILTER] }),
    chooseReportTarget: (name) =>
      save(name, { title: '报告另存到', button: '保存', filters: [REPORT_FILTER] }),
    openForPrinting: async (path) => {
      const failure = await shell.openPath(path);
      if (failure !== '') throw new AppError('NO_PDF_PROGRAM', {}, { cause: new Error(failure) });
    },
    reveal: (path) => shell.showItemInFolder(path),
  };
}
