import { useEffect } from 'react';
import { useReportEditor } from '../../state/use-report-editor.ts';

/** Saves when the window loses the focus: the clerk looks away, the work must not hang in the air. */
export function useSaveOnLeave(): void {
  const { flush } = useReportEditor();
  useEffect(() => {
    // A failure is already shown by the red bar.
    const save = () => void flush().catch(() => undefined);
    window.addEventListener('blur', save);
    return () => window.removeEventListener('blur', save);
  }, [flush]);
}
