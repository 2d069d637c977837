import type { PendingLastYear } from '../../shared/contract/last-year.contract.ts';
import type { LastYearChoices } from '../../shared/import/word/placed-schemas.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import { type Committed, INPUT_LIMIT_MB } from './imports-service.ts';
import { createOpenFiles, createReading } from './open-files.ts';
import { commitLastYearReport, placeFile, type ReadWordReport } from './word-import-service.ts';

/** The documents lying open for confirmation, by token; the counterpart of the import desk for last year's report. */
export interface LastYearDesk {
  /** @throws AppError FILE_*, NOT_A_WORD_FILE, WORD_*, PARSE_* */
  readonly openPath: (path: string) => Promise<PendingLastYear>;
  readonly openFile: (file: InputFile) => Promise<PendingLastYear>;
  /** @throws AppError WORD_EMPTY */
  readonly openText: (text: string) => Promise<PendingLastYear>;
  /** the reading under way fails with READING_CANCELLED */
  readonly cancelReading: () => void;
  /** @throws AppError IMPORT_NOT_FOUND, REPORT_NOT_FOUND, CONFLICT */
  readonly commit: (
    token: string,
    target: { readonly reportId: string; readonly baseRevision: number },
    choices: LastYearChoices,
  ) => Committed;
  readonly discard: (token: string) => void;
}

/** What pasted text is called in the list of imports. */
const PASTED_NAME = '粘贴的文字.txt';

export function createLastYearDesk(context: ServiceContext): LastYearDesk {
  const open = createOpenFiles<ReadWordReport>(context.newId);
  const reading = createReading();
  const openFile = async (file: InputFile): Promise<PendingLastYear> => {
    const read = await placeFile(file, reading.begin());
    return { token: open.add(read), fileName: file.fileName, placed: read.placed };
  };
  return {
    openPath: async (path) => openFile(await readInputFile(path, { limitMb: INPUT_LIMIT_MB })),
    openFile,
    openText: (text) => openFile({ fileName: PASTED_NAME, bytes: new TextEncoder().encode(text) }),
    cancelReading: reading.cancel,
    commit: (token, target, choices) => {
      const committed = commitLastYearReport(context, open.get(token), target, choices);
      open.discard(token);
      return committed;
    },
    discard: open.discard,
  };
}
