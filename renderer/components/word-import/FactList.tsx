import { Checkbox } from '@mantine/core';
import { type FigureKey, figureLabel } from '../../../shared/figures/keys.ts';
import { type ComparedAmount, isOffered } from '../../../shared/import/word/compare-facts.ts';
import type { LastYearFacts } from '../../../shared/import/word/placed-schemas.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import type { Report } from '../../../shared/report/schema.ts';
import classes from './FactList.module.css';
import { StatedFacts } from './StatedFacts.tsx';

interface FactListProps {
  readonly facts: LastYearFacts;
  readonly amounts: readonly ComparedAmount[];
  readonly report: Report;
  /** amounts that shall fill blank figures of last year */
  readonly figures: readonly FigureKey[];
  readonly onFigure: (key: FigureKey, taken: boolean) => void;
}

/** What last year's report states, its amounts held against the figures of this one. */
export function FactList({ facts, amounts, report, figures, onFigure }: FactListProps) {
  return (
    <div className={classes.facts}>
      <h3 className={classes.title}>金额与表里的数</h3>
      {amounts.length === 0 ? (
        <p className={classes.note}>去年的报告里没有认出可以核对的金额。</p>
      ) : (
        <ul className={classes.list} aria-label="去年报告写的金额">
          {amounts.map((amount) => (
            <AmountLine
              key={amount.key}
              amount={amount}
              taken={figures.includes(amount.key)}
              onTake={(taken) => onFigure(amount.key, taken)}
            />
          ))}
        </ul>
      )}
      <h3 className={classes.title}>其他</h3>
      <StatedFacts facts={facts} report={report} />
    </div>
  );
}

const VERDICTS = { same: '✓ 一致', differs: '不一致', noFigure: '表里还没有' } as const;

interface AmountLineProps {
  readonly amount: ComparedAmount;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

function AmountLine({ amount, taken, onTake }: AmountLineProps) {
  const { key, period, stated, fen, source, verdict } = amount;
  return (
    <li className={classes.amount} data-verdict={verdict}>
      <span className={classes.name}>{figureLabel(key, period)}</span>
      <span className={classes.verdict}>{VERDICTS[verdict]}</span>
      <span className={classes.values}>
        报告写 {stated.wanyuan} 万元{fen === null ? '' : `，表里 ${formatWanyuan(fen)} 万元`}
        {source?.kind === 'cell' ? `（${source.fileName} › ${source.sheet} › ${source.cell}）` : ''}
        {source?.kind === 'typed' ? '（手工填写）' : ''}
        {source?.kind === 'document' ? `（去年的报告《${source.fileName}》）` : ''}
      </span>
      {isOffered(amount) && (
        <Checkbox
          size="xs"
          className={classes.offer}
          label={`把 ${stated.wanyuan} 万元填作${figureLabel(key, period)}`}
          checked={taken}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />
      )}
    </li>
  );
}
