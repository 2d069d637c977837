import type { TableBlock, TableCell } from '../../compose/document.ts';
import { typedFigure } from '../../figures/figure.ts';
import { FIGURE_PERIODS, FIGURE_STAGES, isFigureKey } from '../../figures/keys.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { ReportPath } from '../../report/paths.ts';
import type { Operation } from './change.ts';
import { linePlace } from './places.ts';
import type { Sides } from './segment-changes.ts';

const PROJECT = /^projects\.(.+)\.name$/;
const SCORE = /^scoring\.entries\.(.+)$/;
/** 序号 and 项目名称 stand before the amounts of a project, in the order of the stages. */
const PROJECT_AMOUNTS_FROM = 2;

/** What makes a cell say `text`; null for cells that are computed or filled in elsewhere. */
export function cellOperation(
  table: TableBlock,
  row: readonly TableCell[],
  column: number,
  text: string,
): Operation | null {
  const own = row[column]?.path;
  if (own !== undefined) return namedCell(own, text);
  const rowPath = row.find((cell) => cell.path !== undefined)?.path ?? '';
  const project = PROJECT.exec(rowPath)?.[1];
  const stage = FIGURE_STAGES[column - PROJECT_AMOUNTS_FROM];
  if (table.id === 'projects' && project && stage) {
    const fen = wanyuan(text);
    return fen === null ? null : { kind: 'setProjectAmount', id: project, stage, fen };
  }
  const indicatorId = SCORE.exec(rowPath)?.[1];
  if (table.id === 'scoring' && indicatorId && column === row.length - 1) {
    const name = row.find((cell) => cell.path === rowPath)?.text ?? '';
    return { kind: 'setScoreReason', indicatorId, name, reason: text };
  }
  return null;
}

/** A cell that says itself where it is filled in. */
function namedCell(path: ReportPath, text: string): Operation | null {
  const [root, period, ...rest] = path.split('.');
  const key = rest.join('.');
  const known = FIGURE_PERIODS.find((candidate) => candidate === period);
  if (root === 'figures' && known && isFigureKey(key)) {
    const fen = wanyuan(text);
    return fen === null
      ? null
      : { kind: 'setFigure', figure: { key, period: known, figure: typedFigure(fen) } };
  }
  return linePlace(path)?.edit(text) ? { kind: 'setLine', path, value: text } : null;
}

function wanyuan(text: string): number | null {
  const amount = parseAmount(text, 'wanyuan');
  return amount.kind === 'amount' ? amount.fen : null;
}

/** The report says so by now. */
export function isAlreadyThere(operation: Operation, { present: { report } }: Sides): boolean {
  switch (operation.kind) {
    case 'setFigure': {
      const { key, period, figure } = operation.figure;
      const now = report.figures[period][key];
      return now?.state === 'value' && figure.state === 'value' && now.fen === figure.fen;
    }
    case 'setProjectAmount': {
      const now = report.projects.find(({ id }) => id === operation.id)?.amounts[operation.stage];
      return now?.state === 'value' && now.fen === operation.fen;
    }
    case 'setScoreReason':
      return report.scoring.entries[operation.indicatorId]?.reason === operation.reason;
    case 'setLine':
      return linePlace(operation.path)?.get(report) === operation.value;
    default:
      return false;
  }
}
