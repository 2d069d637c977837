import { Button } from '@mantine/core';
import { PRACTICE_STEPS, type PracticeStep } from '../../../shared/contract/settings.contract.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { useSettings } from '../settings-menu/settings-context.tsx';
import { PRACTICE, type StepText } from './practice-steps.ts';
import classes from './TutorialBand.module.css';
import { usePointedAt } from './use-pointed-at.ts';
import { nextStep, useDoneSteps, usePractice } from './use-practice.ts';

/** 演练: what to do next, beside the work and never over it. Nothing while the open report is no practice. */
export function TutorialBand({ onRestart }: { onRestart: () => void }) {
  const practice = usePractice();
  const { change } = useSettings();
  const step = practice && nextStep(practice.done);
  useDoneSteps(practice);
  usePointedAt(step && PRACTICE[step].target);
  if (!practice) return null;
  const leave = () => change({ practice: { ...practice, shown: false } });
  return (
    <section className={classes.band} aria-label="演练">
      {/* Told anew at every step, whichever way it was done. */}
      <p className={classes.text} role="status">
        {step ? <StepLine step={step} /> : <LastLine />}
      </p>
      {step ? <PointButton step={PRACTICE[step]} /> : null}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onRestart}>
        重新开始演练
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={leave}>
        {step ? '离开演练' : '结束演练'}
      </Button>
    </section>
  );
}

function StepLine({ step }: { step: PracticeStep }) {
  const { title, text } = PRACTICE[step];
  return (
    <>
      <span className={classes.count}>
        演练 {PRACTICE_STEPS.indexOf(step) + 1}/{PRACTICE_STEPS.length}
      </span>
      <strong>{title}</strong>
      <span className={classes.what}>{text}</span>
    </>
  );
}

function LastLine() {
  return (
    <>
      <strong>演练完成</strong>
      <span className={classes.what}>
        自己的报告也是这样做：导入、核对、写文字、检查、导出。回到报告列表就可以新建。
      </span>
    </>
  );
}

/** Leads to the control for those who do not find it by its mark. */
function PointButton({ step }: { step: StepText }) {
  const { goTo } = useReportEditor();
  const point = () => {
    const path = /^\[data-path="(.+)"\]$/.exec(step.target)?.[1];
    if (path) goTo(path);
    else document.querySelector<HTMLElement>(step.target)?.focus();
  };
  return (
    <Button size="compact-sm" variant="light" onClick={point}>
      指给我看
    </Button>
  );
}
