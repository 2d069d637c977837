import { useEffect } from 'react';
import { useReportActions } from '../../state/use-report-actions.ts';

/** Saves when the window loses the focus: the clerk looks away, the work must not hang in the air. */
export function useSaveOnLeave(): void {
  const { flush } = useReportActions();
  useEffect(() => {
    // A failure is already shown by the red bar.
    const save = () => void flush().catch(() => undefined);
    window.addEventListener('blur', save);
    return () => window.removeEventListener('blur', save);
  }, [flush]);
}
