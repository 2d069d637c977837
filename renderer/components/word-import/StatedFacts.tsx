import type { LastYearFacts } from '../../../shared/import/word/placed-schemas.ts';
import type { Report } from '../../../shared/report/schema.ts';
import classes from './StatedFacts.module.css';
import { statedFacts } from './stated-facts.ts';

/** What last year's report states besides money, with what is odd about it beside this one. */
export function StatedFacts({ facts, report }: { readonly facts: LastYearFacts; readonly report: Report }) {
  return (
    <dl className={classes.facts}>
      {statedFacts(facts, report).map(({ label, value, note }) => (
        <div key={label} className={classes.line}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note ? <span className={classes.odd}>{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
