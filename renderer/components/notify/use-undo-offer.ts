import { useCallback, useEffect, useRef } from 'react';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyDone, withdrawNotice } from './notify.tsx';

/**
 * Says that a step was made and offers to take it back. The offer goes as soon as it would take back something else:
 * after the next step, and when the report leaves the screen.
 * @returns the message to show, and the step's undo label
 */
export function useUndoOffer(): (text: string, label: string) => void {
  const { undo, undoLabel } = useReportEditor();
  const offer = useRef<{ readonly notice: string; readonly label: string } | null>(null);

  const withdraw = useCallback(() => {
    if (offer.current) withdrawNotice(offer.current.notice);
    offer.current = null;
  }, []);
  useEffect(() => {
    if (offer.current && offer.current.label !== undoLabel) withdraw();
  }, [undoLabel, withdraw]);
  useEffect(() => withdraw, [withdraw]);

  return useCallback(
    (text, label) => {
      withdraw();
      offer.current = { notice: notifyDone(text, { label: '撤销', run: undo }), label };
    },
    [undo, withdraw],
  );
}
