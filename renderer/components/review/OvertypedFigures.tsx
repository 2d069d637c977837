import { SegmentedControl } from '@mantine/core';
import type { ChangeView } from '../../../shared/contract/review.contract.ts';
import { FIGURE_CHOICES, type FigureChoice } from '../../../shared/import/round-trip/adopted-text.ts';
import classes from './OvertypedFigures.module.css';

interface OvertypedFiguresProps {
  readonly figures: ChangeView['figures'];
  readonly choices: readonly FigureChoice[];
  readonly onChoose: (choices: readonly FigureChoice[]) => void;
}

const LABELS: Record<FigureChoice, string> = {
  keep: '仍由软件取数',
  typed: '改成固定文字',
  table: '表里也改',
};

/** Figures that somebody typed over: both values, and what becomes of each. */
export function OvertypedFigures({ figures, choices, onChoose }: OvertypedFiguresProps) {
  const numbered = figures.map((figure, index) => ({ ...figure, index }));
  return (
    <ul className={classes.list}>
      {numbered.map(({ index, label, live, typed, fitsTable }) => (
        <li key={index} className={classes.figure}>
          <span className={classes.values}>
            {label}：<del>{live}</del> <ins>{typed}</ins>
          </span>
          <SegmentedControl
            size="xs"
            aria-label={`${label}怎么处理`}
            data={FIGURE_CHOICES.filter((choice) => choice !== 'table' || fitsTable).map((value) => ({
              value,
              label: LABELS[value],
            }))}
            value={choices[index] ?? 'keep'}
            onChange={(value) => {
              const chosen = FIGURE_CHOICES.find((choice) => choice === value) ?? 'keep';
              onChoose(figures.map((_, at) => (at === index ? chosen : (choices[at] ?? 'keep'))));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
