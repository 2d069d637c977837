import { FAMILY_LABELS, type RuleResult } from '../../../shared/checks/rule.ts';
import classes from './RuleList.module.css';

/** Rules without findings: what agreed, or why it could not be checked. */
export function RuleList({ results }: { results: readonly RuleResult[] }) {
  return (
    <ul className={classes.list}>
      {results.map(({ rule, outcome }) => (
        <li key={rule.id} className={classes.item}>
          <span className={classes.badge} data-status={outcome.status}>
            {outcome.status === 'passed' ? '通过' : '未执行'}
          </span>
          <span className={classes.body}>
            <span className={classes.title}>{rule.title}</span>
            {outcome.status === 'passed' && outcome.detail ? <span>{outcome.detail}</span> : null}
            {outcome.status === 'notRun' ? <span>{outcome.reason}</span> : null}
            <span className={classes.basis}>
              {FAMILY_LABELS[rule.family]}　依据：{rule.basis}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
