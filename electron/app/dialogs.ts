import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { EXPORT_LABELS } from '../../shared/contract/export-formats.ts';
import type { Dialogs } from '../services/ports.ts';

const WORKBOOK_EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'et', 'ods', 'csv', 'txt'];

const DOCUMENT_EXTENSIONS = ['docx', 'doc', 'wps', 'txt', 'md'];

const PROFILES_FILTER = { name: '表样记忆', extensions: ['json'] };

/** Native file dialogs. Paths chosen here stay in the main process; the renderer only ever sees file names. */
export function createDialogs(window: BrowserWindow): Dialogs {
  return {
    chooseWorkbook: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: '选择预算表或决算表',
        buttonLabel: '读取',
        properties: ['openFile'],
        filters: [
          { name: '表格文件', extensions: WORKBOOK_EXTENSIONS },
          { name: '所有文件', extensions: ['*'] },
        ],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseDocument: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: '选择去年的报告',
        buttonLabel: '读取',
        properties: ['openFile'],
        filters: [
          { name: 'Word、WPS 文档和文本', extensions: DOCUMENT_EXTENSIONS },
          { name: '所有文件', extensions: ['*'] },
        ],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseExportTarget: async (suggestedName, format) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: `导出${EXPORT_LABELS[format]}`,
        buttonLabel: '导出',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: EXPORT_LABELS[format], extensions: [format] }],
      });
      return canceled || !filePath ? null : filePath;
    },
    chooseProfiles: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: '选择表样记忆',
        buttonLabel: '导入',
        properties: ['openFile'],
        filters: [PROFILES_FILTER],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseProfilesTarget: async (suggestedName) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: '导出表样记忆',
        buttonLabel: '导出',
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [PROFILES_FILTER],
      });
      return canceled || !filePath ? null : filePath;
    },
    reveal: (path) => shell.showItemInFolder(path),
  };
}
