import { liveText } from '../../../shared/compose/live-text.ts';
import type { FigureFormat, FigureRun } from '../../../shared/report/rich-text.ts';
import { useReportScope } from '../form/report-scope.ts';
import classes from './ChipForms.module.css';
import { FORMAT_CHOICES, FORMAT_LABELS, figureFormat } from './figure-choices.ts';

interface ChipFormsProps {
  readonly run: FigureRun;
  readonly onChange: (as: FigureFormat) => void;
}

/** 万元, 元, 占比, 执行率, 增减: the forms in which this figure has a value, the one it is in marked. */
export function ChipForms({ run, onChange }: ChipFormsProps) {
  const { live } = useReportScope();
  const context = live.get();
  const forms = FORMAT_CHOICES.map((form) => ({ form, as: figureFormat(context.report, run.key, form) }));
  const current = JSON.stringify(run.as);
  return (
    <fieldset className={classes.forms} aria-label="写法">
      {forms.map(({ form, as }) => (
        <button
          key={form}
          type="button"
          className={classes.form}
          aria-pressed={JSON.stringify(as) === current}
          disabled={liveText({ ...run, as }, context).missing}
          // The text keeps the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChange(as)}
        >
          {FORMAT_LABELS[form]}
        </button>
      ))}
    </fieldset>
  );
}
