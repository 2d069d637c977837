import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../../shared/contract/events.ts';
import { appBridge } from '../../api/bridge.ts';
import { useReportExport } from '../../components/export/export-context.tsx';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { shortcutOf } from '../../state/keyboard.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** Keys and menu items of the report window. They act in the capture phase, before any field's own history. */
export function useWindowCommands(): void {
  const { undo, redo, flush, showTab } = useReportEditor();
  const { start } = useImportWorkbook();
  const { run } = useReportExport();

  const commands: Record<MenuCommand, () => void> = {
    undo,
    redo,
    // A failure is already shown by the red bar.
    save: () => void flush().catch(() => undefined),
    import: start,
    exportWord: () => void run('docx'),
    exportExcel: () => void run('xlsx'),
    exportPdf: () => void run('pdf'),
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    // A dialog is about something else: the report behind it must not move.
    if (!shortcut || dialogOpen()) return;
    event.preventDefault();
    event.stopPropagation();
    if (shortcut.kind === 'tab') showTab(shortcut.tab);
    else commands[shortcut.kind]();
  });
  const onCommand = useEffectEvent((command: MenuCommand) => {
    if (!dialogOpen()) commands[command]();
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

function dialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
