import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { AppEvent, MenuCommand } from '../../shared/contract/events.ts';

/** The native menu. Undo and redo go to the report's own stack, not to the text field's. */
export function installMenu(send: (event: AppEvent) => void): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send({ name: 'menu', command }),
    // The page handles the keys itself (a text field may be composing); the menu only shows them.
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: '文件(&F)',
        submenu: [
          item('导入预算、决算表…', 'import'),
          { type: 'separator' },
          item('导出 Word 文档…', 'exportWord'),
          item('导出 Excel 表格…', 'exportExcel'),
          item('导出 PDF 文件…', 'exportPdf'),
          { type: 'separator' },
          item('保存', 'save', 'Ctrl+S'),
          { role: 'quit', label: '退出' },
        ],
      },
      {
        label: '编辑(&E)',
        submenu: [
          item('撤销', 'undo', 'Ctrl+Z'),
          item('重做', 'redo', 'Ctrl+Y'),
          { type: 'separator' },
          { role: 'cut', label: '剪切' },
          { role: 'copy', label: '复制' },
          { role: 'paste', label: '粘贴' },
          { role: 'selectAll', label: '全选' },
        ],
      },
      {
        label: '视图(&V)',
        submenu: [
          { role: 'zoomIn', label: '放大' },
          { role: 'zoomOut', label: '缩小' },
          { role: 'resetZoom', label: '原始大小' },
          { role: 'togglefullscreen', label: '全屏' },
        ],
      },
    ]),
  );
}
