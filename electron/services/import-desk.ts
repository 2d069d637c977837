import {
  type ImportChoices,
  type ImportRecordSummary,
  importChoicesSchema,
  type PendingImport,
  type ReadingOverrides,
} from '../../shared/contract/imports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { listedProjects } from '../../shared/import/details/listed-projects.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import { type CellChoice, type PickedAmount, pickCells } from '../../shared/import/workbook/pick-cells.ts';
import type { Recognition } from '../../shared/import/workbook/recognition.ts';
import {
  openingOf,
  type SheetWindow,
  sheetShapes,
  sheetWindow,
} from '../../shared/import/workbook/sheet-window.ts';
import {
  getImport,
  getImportBytes,
  type ListedImport,
  listImports,
} from '../database/repositories/imports-repo.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import {
  type KnownForm,
  knownForm,
  learnForm,
  type OutlinedWorkbook,
  recallForm,
  recogniseOutlined,
} from './import-memory-service.ts';
import {
  type Committed,
  commitWorkbook,
  INPUT_LIMIT_MB,
  type ReadWorkbook,
  understoodAgain,
  withFigures,
} from './imports-service.ts';
import { createOpenFiles, createReading } from './open-files.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';
import { bodyOf, requireReport } from './reports-service.ts';

/**
 * The workbooks lying open for confirmation, by token. The window never holds a path or a file's bytes: it draws
 * rows, asks what cells amount to, and in the end says which cells count.
 */
export interface ImportDesk {
  /** @throws AppError FILE_*, NOT_A_WORKBOOK, WORKBOOK_*, PARSE_*, REPORT_NOT_FOUND */
  readonly openPath: (reportId: string, path: string) => Promise<PendingImport>;
  readonly openFile: (reportId: string, file: InputFile) => Promise<PendingImport>;
  /** the reading under way fails with READING_CANCELLED */
  readonly cancelReading: () => void;
  /** @throws AppError IMPORT_NOT_FOUND when this report has no such import */
  readonly openStored: (reportId: string, importId: string) => Promise<PendingImport>;
  readonly reread: (token: string, overrides: ReadingOverrides) => Recognition;
  readonly rows: (token: string, sheet: string, from: number, count: number) => SheetWindow;
  readonly pick: (token: string, choice: CellChoice) => PickedAmount;
  readonly commit: (
    token: string,
    target: { readonly reportId: string; readonly baseRevision: number },
    choices: ImportChoices,
  ) => Promise<Committed>;
  readonly discard: (token: string) => void;
  /** the last workbook that was refused because it holds no amounts, once; null when there is none */
  readonly takeRefused: () => RefusedWorkbook | null;
  readonly list: (reportId: string) => ImportRecordSummary[];
}

/** Not a budget workbook, but perhaps one with other forms. */
export interface RefusedWorkbook {
  readonly fileName: string;
  readonly grid: Grid;
}

interface OpenWorkbook {
  readonly read: ReadWorkbook;
  /** what the report it was opened for says beforehand */
  readonly about: ReportFacts;
  /** awaited by the commit at the latest */
  readonly known: Promise<KnownForm>;
  /** the profile that filled what the clerk was shown as remembered */
  readonly recalledFrom: string | null;
}

export function createImportDesk(context: ServiceContext): ImportDesk {
  const open = createOpenFiles<OpenWorkbook>(context.newId);
  const factsOf = (reportId: string) => reportFacts(bodyOf(requireReport(context, reportId)));
  const lay = async (found: OutlinedWorkbook, about: ReportFacts): Promise<PendingImport> => {
    const { read } = found;
    const known = knownForm(found);
    // A failure here is one of the commit, which needs the form, or of the recall.
    known.catch(() => undefined);
    const recalled = await recallForm(context, known, about.year);
    const token = open.add({ read, about, known, recalledFrom: recalled?.fingerprint ?? null });
    const { file, grid, recognition, details } = read;
    const remembered = recalled?.remembered ?? null;
    const projects = listedProjects(details);
    return {
      ...{ token, fileName: file.fileName, recognition, projects, remembered },
      ...{ sheets: sheetShapes(grid), opening: openingOf(grid, recognition) },
    };
  };
  const reading = createReading();
  let refused: RefusedWorkbook | null = null;
  const openFilled = async (reportId: string, file: InputFile): Promise<PendingImport> => {
    const about = factsOf(reportId);
    const found = await recogniseOutlined(file, about, reading.begin());
    const { recognition, grid } = found.read;
    refused = recognition.figures.length === 0 ? { fileName: file.fileName, grid } : null;
    return lay({ ...found, read: withFigures(found.read) }, about);
  };
  return {
    openPath: async (reportId, path) => {
      const file = await readInputFile(path, { limitMb: INPUT_LIMIT_MB });
      return openFilled(reportId, file);
    },
    openFile: (reportId, file) => openFilled(reportId, file),
    cancelReading: reading.cancel,
    openStored: async (reportId, importId) => {
      const about = factsOf(reportId);
      return lay(await recogniseOutlined(storedFile(context, reportId, importId), about), about);
    },
    reread: (token, sheets) => {
      const workbook = open.get(token);
      const read = understoodAgain(workbook.read, { ...workbook.about, sheets });
      open.replace(token, { ...workbook, read });
      return read.recognition;
    },
    rows: (token, name, from, count) => {
      const sheet = open.get(token).read.grid.sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new AppError('IMPORT_NOT_FOUND');
      return sheetWindow(sheet, from, count);
    },
    pick: (token, choice) => pickCells(open.get(token).read.grid, choice),
    commit: async (token, target, choices) => {
      const { read, recalledFrom, ...workbook } = open.get(token);
      const known = await workbook.known;
      const confirmed = { ...choices, reportYear: factsOf(target.reportId).year };
      const learn = () => learnForm(context, known, confirmed, recalledFrom);
      const committed = commitWorkbook(context, read, target, choices, learn);
      open.discard(token);
      return committed;
    },
    discard: open.discard,
    takeRefused: () => {
      const taken = refused;
      refused = null;
      return taken;
    },
    list: (reportId) => listImports(context.db, reportId).map(summaryOf),
  };
}

/** A workbook of this report, or of the one it was rolled forward from: last year's figures came from there. */
function storedFile(context: ServiceContext, reportId: string, importId: string): InputFile {
  const stored = getImport(context.db, importId);
  const bytes = getImportBytes(context.db, importId);
  const { rolledFrom } = bodyOf(requireReport(context, reportId));
  const isOwn = stored?.reportId === reportId || (stored !== null && stored.reportId === rolledFrom);
  if (!stored || !bytes || !isOwn || stored.kind !== 'workbook') throw new AppError('IMPORT_NOT_FOUND');
  return { fileName: stored.fileName, bytes };
}

function summaryOf({ id, kind, fileName, createdAt, choices: kept }: ListedImport): ImportRecordSummary {
  const choices = importChoicesSchema.safeParse(kept).data;
  const projects = choices?.projects?.length ?? 0;
  return { id, kind, fileName, createdAt, taken: choices?.figures ?? [], projects };
}
