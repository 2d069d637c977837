import { splitFigureKey } from '../../figures/keys.ts';
import { type MoneyUnit, UNIT_LABELS } from '../../money/fen.ts';
import type { Grid } from '../workbook/grid.ts';
import type { ImportMessage, Recognition } from '../workbook/recognition.ts';
import { type CodeTable, readCodeTable } from './code-tables.ts';
import { type DetailSheet, detailSheetOf } from './detail-sheet.ts';
import type { WorkbookDetails } from './details.ts';
import { hiddenLines, projectUnitAssumed } from './messages.ts';
import { ownProjects } from './own-projects.ts';
import { type ProjectTable, projectTableOf } from './project-tables.ts';
import { threePublicCounts, threePublicItems } from './three-public.ts';

interface SheetDetails {
  readonly hidden: boolean;
  readonly codes: CodeTable | null;
  readonly projects: ProjectTable | null;
  readonly messages: readonly ImportMessage[];
}

/**
 * The lines behind the figures: 功能分类, 经济分类, the project list and the 三公 items with their counts, every
 * amount in fen with its cell. Pure and total. Hidden sheets count only where no visible one has lines.
 * @param recognition of the same grid: it settles unit and stage of each sheet
 */
export function readDetails(grid: Grid, recognition: Recognition): WorkbookDetails {
  const sources = grid.sheets.flatMap((sheet, index) => {
    const same = recognition.sheets[index];
    const recognised =
      same?.name === sheet.name ? same : recognition.sheets.find((one) => one.name === sheet.name);
    const source = detailSheetOf(sheet, recognised, recognition);
    return source ? [{ source, read: detailsOf(source, sheet.hiddenRows, recognition) }] : [];
  });
  const anyVisible = sources.some(({ read }) => !read.hidden && (read.codes || read.projects));
  const used = sources.filter(({ read }) => !(anyVisible && read.hidden));
  const codes = used.flatMap(({ read }) => read.codes ?? []);
  return {
    functionLines: codes.filter((one) => one.family === 'function').map((one) => one.table),
    economicLines: codes.filter((one) => one.family === 'economic').map((one) => one.table),
    projects: used.flatMap(({ read }) => read.projects?.table ?? []),
    threePublic: {
      items: threePublicItems(recognition),
      counts: used.flatMap(({ source }) => (source.kind === 'threePublic' ? threePublicCounts(source) : [])),
    },
    messages: used.flatMap(({ read }) => read.messages),
  };
}

function detailsOf(
  source: DetailSheet,
  hiddenRows: readonly number[],
  recognition: Recognition,
): SheetDetails {
  const unit = source.unit ?? likelyUnit(source, recognition);
  const projects = projectTableOf(source, unit);
  const codes = projects ? null : readCodeTable(source, unit);
  const table = projects?.table ?? codes?.found?.table;
  const hidden = new Set(hiddenRows);
  const lines = (table?.lines ?? []).filter((line) => hidden.has(line.row - 1));
  return {
    hidden: source.hidden,
    codes: codes?.found ?? null,
    projects,
    messages: [
      ...(table && source.unit === null ? [projectUnitAssumed(source.name, UNIT_LABELS[unit])] : []),
      ...((projects ?? codes)?.messages ?? []),
      ...hiddenLines(
        source.name,
        lines.map((line) => line.row),
      ),
    ],
  };
}

const CANDIDATES: readonly MoneyUnit[] = ['yuan', 'wanyuan', 'qianyuan'];
/** Below this a whole list in 元 is not believable; it then stands in 万元. */
const SMALLEST_YUAN_LIST = 1_000_000;

/** For a list without a printed unit: the unit in which its sum is the workbook's 项目支出, else by magnitude. */
function likelyUnit(source: DetailSheet, recognition: Recognition): MoneyUnit {
  const known = new Set(
    recognition.figures.flatMap((figure) =>
      splitFigureKey(figure.key).name.endsWith('project') && figure.fen !== 0 ? [figure.fen] : [],
    ),
  );
  const witnessed = CANDIDATES.find((unit) => listSums(source, unit).some((sum) => known.has(sum)));
  if (witnessed) return witnessed;
  return Math.max(0, ...listSums(source, 'yuan')) >= SMALLEST_YUAN_LIST ? 'yuan' : 'wanyuan';
}

function listSums(source: DetailSheet, unit: MoneyUnit): number[] {
  const table = projectTableOf(source, unit)?.table;
  if (!table) return [];
  return table.columns.map((_, at) =>
    ownProjects(table).reduce(
      (sum, line) => sum + (line.amounts.find((amount) => amount.column === at)?.fen ?? 0),
      0,
    ),
  );
}
