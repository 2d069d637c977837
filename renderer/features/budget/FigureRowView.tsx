import { memo } from 'react';
import { BLANK, type Figures } from '../../../shared/figures/figure.ts';
import { figureEditText, figureText, ratioText } from '../../../shared/figures/figure-text.ts';
import { FIGURE_LABELS, figureLabel } from '../../../shared/figures/keys.ts';
import {
  executionRate,
  expenditureShare,
  growthOverPrior,
  type Ratio,
} from '../../../shared/figures/ratios.ts';
import { resolveFigure } from '../../../shared/figures/resolve.ts';
import type { FigureRow } from '../../../shared/figures/rows.ts';
import { NOT_COMPARABLE } from '../../../shared/money/percent.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import { CellInput } from '../../components/figure-table/CellInput.tsx';
import { readAmount } from '../../components/figure-table/read-amount.ts';
import type { ReportScope } from '../../components/form/report-scope.ts';
import { figureAt } from './figure-columns.ts';
import { sameFigure } from './same-figure.ts';

interface FigureRowViewProps {
  readonly row: FigureRow;
  readonly index: number;
  readonly shares: boolean;
  readonly figures: Figures;
  readonly dispatch: ReportScope['dispatch'];
}

/** One row of the figures table: three stages, the ratios, last year. */
export const FigureRowView = memo(function FigureRowView({
  row,
  index,
  shares,
  figures,
  dispatch,
}: FigureRowViewProps) {
  const { name } = row;
  const cell = (col: number) => {
    const target = figureAt(name, col);
    if (!target) return null;
    const { key, period } = target;
    const figure = resolveFigure(figures, key, period);
    const commit = (text: string) => {
      const read = readAmount(text);
      if (!read.ok) return read.problem;
      if (sameFigure(figures[period][key] ?? BLANK, read.figure)) return null;
      dispatch({ type: 'setFigure', key, period, figure: read.figure });
      return null;
    };
    return (
      <td>
        <CellInput
          row={index}
          col={col}
          align="right"
          path={pathOf.figure(key, period)}
          label={figureLabel(key, period)}
          text={figureText(figure)}
          editText={figureEditText(figure)}
          computed={figure.state === 'value' && figure.derived !== undefined}
          onCommit={commit}
        />
      </td>
    );
  };
  return (
    <tr data-total={row.total || undefined}>
      <th scope="row" data-indent={row.indent} title={FIGURE_LABELS[name]}>
        {FIGURE_LABELS[name]}
      </th>
      {cell(0)}
      {cell(1)}
      {cell(2)}
      <RatioCell ratio={executionRate(figures, name)} />
      {shares && <RatioCell ratio={expenditureShare(figures, name)} />}
      {cell(3)}
      <RatioCell ratio={growthOverPrior(figures, name)} signed />
    </tr>
  );
});

function RatioCell({ ratio, signed = false }: { readonly ratio: Ratio; readonly signed?: boolean }) {
  return (
    <td data-computed title={ratio === 'zeroBase' ? NOT_COMPARABLE : undefined}>
      {ratioText(ratio, signed)}
    </td>
  );
}
