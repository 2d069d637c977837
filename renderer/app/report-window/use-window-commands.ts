import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../../shared/contract/events.ts';
import { appBridge } from '../../api/bridge.ts';
import { useReportExport } from '../../components/export/export-context.tsx';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { type Shortcut, shortcutOf } from '../../state/keyboard.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** Keys and menu items of the report window. They act in the capture phase, before any field's own history. */
export function useWindowCommands(): void {
  const { undo, redo, flush, showTab } = useReportEditor();
  const { start, pending } = useImportWorkbook();
  const { run } = useReportExport();

  const perform = (command: MenuCommand | Shortcut): void => {
    const kind = typeof command === 'string' ? command : command.kind;
    switch (kind) {
      case 'undo':
        return undo();
      case 'redo':
        return redo();
      case 'save':
        // A failure is already shown by the red bar.
        return void flush().catch(() => undefined);
      case 'import':
        return void start();
      case 'exportWord':
        return void run('docx');
      case 'exportExcel':
        return void run('xlsx');
      case 'exportPdf':
        return void run('pdf');
      case 'tab':
        if (typeof command === 'object' && command.kind === 'tab') showTab(command.tab);
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    // A dialog is about something else: the report behind it must not move.
    if (!shortcut || pending || document.querySelector('[aria-modal="true"]')) return;
    event.preventDefault();
    event.stopPropagation();
    perform(shortcut);
  });
  const onCommand = useEffectEvent((command: MenuCommand) => {
    if (!pending) perform(command);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener, true);
    const stop = appBridge().onEvent((event) => {
      if (event.name === 'menu') onCommand(event.command);
    });
    return () => {
      window.removeEventListener('keydown', listener, true);
      stop();
    };
  }, []);
}
