import {
  FIGURE_KEYS,
  FIGURE_PERIODS,
  type FigureKey,
  type FigurePeriod,
  splitFigureKey,
} from '../../figures/keys.ts';
import { figureFen } from '../../figures/resolve.ts';
import { rescale } from '../../money/decimal.ts';
import { unitExponent } from '../../money/fen.ts';
import type { Report } from '../../report/schema.ts';
import type { WrittenAmount } from '../../text/typed-number.ts';

/** An amount of the report that prose may repeat. */
export interface KnownAmount {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
  readonly fen: number;
}

/** Every figure that has a value other than 0. */
export function knownAmounts(report: Report): KnownAmount[] {
  return FIGURE_PERIODS.flatMap((period) =>
    FIGURE_KEYS.flatMap((key) => {
      const fen = figureFen(report.figures, key, period);
      return fen === null || fen === 0 ? [] : [{ key, period, fen }];
    }),
  );
}

/** Amounts that are right without being a figure: single projects, and differences between two columns of one figure. */
export function explainedAmounts(report: Report, known: readonly KnownAmount[]): number[] {
  const projects = report.projects.flatMap(({ amounts }) =>
    Object.values(amounts).flatMap((figure) => (figure.state === 'value' ? figure.fen : [])),
  );
  const byName = Map.groupBy(known, ({ key }) => splitFigureKey(key).name);
  const differences = [...byName.values()].flatMap((columns) =>
    columns.flatMap((one, index) => columns.slice(index + 1).map((other) => Math.abs(one.fen - other.fen))),
  );
  return [...projects, ...differences];
}

/** True when the written amount is this many fen at the precision it was written with: 207.5万元 for 207.48. */
export function writesFen(written: WrittenAmount, fen: number): boolean {
  const scale = unitExponent(written.unit);
  return (
    rescale({ digits: BigInt(fen), scale }, written.decimals).digits ===
    rescale({ digits: BigInt(written.fen), scale }, written.decimals).digits
  );
}
