import { Checkbox } from '@mantine/core';
import { figureLabel } from '../../../shared/figures/keys.ts';
import { type RecognisedSheet, TABLE_KIND_LABELS } from '../../../shared/import/workbook/recognition.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import { Card } from '../form/Card.tsx';
import { CellPlace } from './CellPlace.tsx';
import classes from './FoundFigures.module.css';
import {
  chosenReading,
  type Decision,
  type Decisions,
  DIFFERENCE_LABELS,
  differenceOf,
  type PlannedFigure,
} from './import-plan.ts';

type OnDecide = (ids: readonly string[], change: Partial<Decision>) => void;

interface FoundFiguresProps {
  plan: readonly PlannedFigure[];
  sheets: readonly RecognisedSheet[];
  decisions: Decisions;
  onDecide: OnDecide;
}

/** What was found, sheet by sheet, beside what the report holds now. */
export function FoundFigures({ plan, sheets, decisions, onDecide }: FoundFiguresProps) {
  const groups = sheets
    .map((sheet) => ({ sheet, figures: plan.filter(({ figure }) => figure.sheet === sheet.name) }))
    .filter(({ figures }) => figures.length > 0);
  return groups.map(({ sheet, figures }) => (
    <Card
      key={sheet.name}
      padded={false}
      title={sheet.name}
      note={`${sheet.table ? `${TABLE_KIND_LABELS[sheet.table]}，` : ''}找到 ${figures.length} 项`}
    >
      <SheetFigures name={sheet.name} figures={figures} decisions={decisions} onDecide={onDecide} />
    </Card>
  ));
}

interface SheetFiguresProps {
  name: string;
  figures: readonly PlannedFigure[];
  decisions: Decisions;
  onDecide: OnDecide;
}

function SheetFigures({ name, figures, decisions, onDecide }: SheetFiguresProps) {
  const included = figures.filter(({ id }) => decisions[id]?.included).length;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th className={classes.check}>
            <Checkbox
              size="xs"
              aria-label={`导入“${name}”的全部数字`}
              checked={included === figures.length}
              indeterminate={included > 0 && included < figures.length}
              onChange={(event) =>
                onDecide(
                  figures.map(({ id }) => id),
                  { included: event.currentTarget.checked },
                )
              }
            />
          </th>
          <th>项目</th>
          <th className={classes.amount}>表中（万元）</th>
          <th className={classes.amount}>报告现有（万元）</th>
          <th className={classes.change}>差异</th>
          <th className={classes.place}>出处</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((planned) => (
          <FigureRow
            key={planned.id}
            planned={planned}
            decision={decisions[planned.id]}
            onDecide={onDecide}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FigureRowProps {
  planned: PlannedFigure;
  decision: Decision | undefined;
  onDecide: OnDecide;
}

function FigureRow({ planned, decision, onDecide }: FigureRowProps) {
  const { id, figure, existing } = planned;
  const label = figureLabel(figure.key, figure.period);
  const reading = chosenReading(planned, decision);
  const difference = reading ? differenceOf(planned, reading) : null;
  return (
    <tr data-excluded={!decision?.included || undefined}>
      <td className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={`导入${label}`}
          checked={decision?.included ?? false}
          onChange={(event) => onDecide([id], { included: event.currentTarget.checked })}
        />
      </td>
      <td>{label}</td>
      <td className={classes.amount}>{reading ? formatWanyuan(reading.cell.fen) : '待确定'}</td>
      <td className={classes.amount}>{existing === null ? '' : formatWanyuan(existing)}</td>
      <td className={classes.change}>
        <span className={classes.badge} data-difference={difference ?? 'open'}>
          {difference ? DIFFERENCE_LABELS[difference] : '待确定'}
        </span>
      </td>
      <td>
        <CellPlace cell={reading?.cell ?? figure} />
      </td>
    </tr>
  );
}
