import { useEffect, useEffectEvent } from 'react';
import {
  PRACTICE_STEPS,
  type PracticeStep,
  type Settings,
} from '../../../shared/contract/settings.contract.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { useReportExport } from '../export/export-context.tsx';
import { useImportWorkbook } from '../import-dialog/import-context.tsx';
import { useSettings } from '../settings-menu/settings-context.tsx';
import { PRACTICE, type PracticeState } from './practice-steps.ts';

export type Practice = NonNullable<Settings['practice']>;

/** 演练 of the open report: null when this is another report, or the clerk has left it. */
export function usePractice(): Practice | null {
  const { settings } = useSettings();
  const { report } = useReportEditor();
  const { practice } = settings;
  return practice?.shown && practice.reportId === report.id ? practice : null;
}

/** Keeps a step as done once it is seen to be: also when the sheet is closed or the tab left again. */
export function useDoneSteps(practice: Practice | null): void {
  const { change } = useSettings();
  const { report, tab } = useReportEditor();
  const { showingOriginal } = useImportWorkbook();
  const { done } = useReportExport();
  const state: PracticeState = { report, tab, showingOriginal, exported: done.docx !== undefined };
  const step = practice && nextStep(practice.done);
  const isDone = step !== null && PRACTICE[step].isDone(state);

  const keep = useEffectEvent(() => {
    if (practice && step) change({ practice: { ...practice, done: [...practice.done, step] } });
  });
  useEffect(() => {
    if (step && isDone) keep();
  }, [step, isDone]);
}

/** The first step that is not done. */
export function nextStep(done: readonly PracticeStep[]): PracticeStep | null {
  return PRACTICE_STEPS.find((step) => !done.includes(step)) ?? null;
}
