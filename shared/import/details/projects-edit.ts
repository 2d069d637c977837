import type { Figure } from '../../figures/figure.ts';
import { FIGURE_STAGES, type FigureStage } from '../../figures/keys.ts';
import type { Edit } from '../../report/edit.ts';
import type { Project, Report } from '../../report/schema.ts';
import type { DetailAmount, DetailTable, ProjectLine, ProjectLists } from './details.ts';
import { nameKey } from './names.ts';
import { ownProjects } from './own-projects.ts';
import { stageColumn } from './project-stages.ts';

/** The project lines the clerk takes over, each by its sheet and the address of its name. */
export interface ProjectChoices {
  readonly lines: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface ProjectOrigin {
  readonly importId: string;
  readonly fileName: string;
  /** gives every new project its id */
  readonly newId: () => string;
}

/** Every project of every list. */
export function allProjects({ projects }: ProjectLists): ProjectChoices {
  return {
    lines: projects.flatMap((table) => ownProjects(table).map(({ cell }) => ({ sheet: table.sheet, cell }))),
  };
}

type Amounts = Project['amounts'];
interface Incoming {
  readonly name: string;
  note: string;
  amounts: Amounts;
}

/**
 * The chosen projects as one undoable edit. A project the report holds already (same name but for numbering,
 * brackets and spaces) gets the new amounts; others are added at the end; nothing is ever doubled or removed.
 * Lists of another year than the report's are left out: a project has no column for them.
 */
export function projectsEdit(
  { projects }: ProjectLists,
  report: Report,
  choices: ProjectChoices,
  origin: ProjectOrigin,
): Edit {
  const incoming = new Map<string, Incoming>();
  for (const table of projects) {
    if (table.year === null || table.year === report.fiscalYear) gather(table, choices, origin, incoming);
  }
  const edits: Edit[] = [];
  let index = report.projects.length;
  for (const [key, { name, note, amounts }] of incoming) {
    const held = report.projects.find((project) => nameKey(project.name) === key);
    if (!held) {
      const item: Project = { id: origin.newId(), name, amounts, note };
      edits.push({ type: 'insertItem', list: 'projects', index, item });
      index += 1;
    } else if (changes(held, amounts) || (held.note === '' && note !== '')) {
      const merged = { amounts: { ...held.amounts, ...amounts }, note: held.note === '' ? note : held.note };
      edits.push({ type: 'updateItem', list: 'projects', id: held.id, changes: merged });
    }
  }
  return { type: 'batch', label: `导入《${origin.fileName}》项目支出明细 ${incoming.size} 项`, edits };
}

function gather(
  table: DetailTable<ProjectLine>,
  choices: ProjectChoices,
  origin: ProjectOrigin,
  into: Map<string, Incoming>,
): void {
  const chosen = new Set(choices.lines.filter(({ sheet }) => sheet === table.sheet).map(({ cell }) => cell));
  const lines = ownProjects(table).filter((line) => chosen.has(line.cell));
  for (const [key, group] of Map.groupBy(lines, (line) => nameKey(line.name))) {
    const first = group[0];
    if (!first) continue;
    const note = group.map((line) => line.note).find((text) => text !== '') ?? '';
    const known = into.get(key) ?? { name: first.name, note: '', amounts: {} };
    // A list that stands earlier in the workbook is the fuller one; a later list adds the stages it lacks.
    known.amounts = { ...amountsOf(table, group, origin), ...known.amounts };
    known.note ||= note;
    into.set(key, known);
  }
}

function amountsOf(
  table: DetailTable<ProjectLine>,
  group: readonly ProjectLine[],
  origin: ProjectOrigin,
): Amounts {
  const amounts: Amounts = {};
  for (const stage of FIGURE_STAGES) {
    const figure = figureOf(table, group, stage, origin);
    if (figure) amounts[stage] = figure;
  }
  return amounts;
}

const LONGEST_RAW = 200;

/** Several rows of one project add up; the source is the first row's cell and shows what was added. */
function figureOf(
  table: DetailTable<ProjectLine>,
  group: readonly ProjectLine[],
  stage: FigureStage,
  { importId, fileName }: ProjectOrigin,
): Figure | null {
  const column = stageColumn(table, stage);
  const amounts = group.flatMap((line) => line.amounts.filter((amount) => amount.column === column));
  const stated = amounts.filter(states);
  const first = stated[0];
  if (!first || amounts.some((amount) => amount.state === 'unreadable')) return null;
  const raw = stated
    .map((amount) => amount.raw)
    .join(' + ')
    .slice(0, LONGEST_RAW);
  const source = {
    kind: 'cell',
    importId,
    fileName,
    sheet: table.sheet,
    cell: first.cell,
    raw,
    unit: first.unit,
  } as const;
  if (stated.every((amount) => amount.state === 'notApplicable')) return { state: 'notApplicable', source };
  return { state: 'value', fen: stated.reduce((sum, amount) => sum + (amount.fen ?? 0), 0), source };
}

/** A dash counts as 0, as it does for the figures; its raw text keeps the difference. */
function states({ state }: DetailAmount): boolean {
  return state === 'value' || state === 'dash' || state === 'notApplicable';
}

function changes(held: Project, amounts: Amounts): boolean {
  return FIGURE_STAGES.some((stage) => {
    const next = amounts[stage];
    return next !== undefined && JSON.stringify(next) !== JSON.stringify(held.amounts[stage]);
  });
}
