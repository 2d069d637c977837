import type { ImportRecordSummary } from '../../../shared/contract/imports.contract.ts';
import { figureLabel } from '../../../shared/figures/keys.ts';
import { cellsLabel } from '../../../shared/import/workbook/pick-cells.ts';
import { UNIT_LABELS } from '../../../shared/money/fen.ts';
import classes from './TakenList.module.css';

/** What an import took, in one line that opens to its figures and their cells. */
export function TakenList({ record }: { readonly record: ImportRecordSummary }) {
  const { taken, projects } = record;
  const counts = [
    ...(taken.length > 0 || projects === 0 ? [`${taken.length} 项数字`] : []),
    ...(projects > 0 ? [`${projects} 个项目`] : []),
  ].join('、');
  if (taken.length === 0) return <span className={classes.counts}>{counts}</span>;
  return (
    <details className={classes.taken}>
      <summary className={classes.counts}>{counts}</summary>
      <ul className={classes.list} aria-label={`从《${record.fileName}》取的数字`}>
        {taken.map(({ key, period, sheet, cells, unit }) => (
          <li key={`${period}.${key}`} className={classes.figure}>
            <span>{figureLabel(key, period)}</span>
            <span className={classes.place}>
              {sheet} › {cellsLabel(cells)}（{UNIT_LABELS[unit]}）
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
