import { type InputFile, readInputFile } from '../../electron/files/read-file.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import {
  commitWorkbook,
  INPUT_LIMIT_MB,
  type ReadWorkbook,
  recogniseFile,
  withFigures,
} from '../../electron/services/imports-service.ts';
import { reportFacts } from '../../electron/services/report-facts.ts';
import { commitLastYearReport, placeFile } from '../../electron/services/word-import-service.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { fileKindOf } from '../../shared/import/file/file-kind.ts';
import { sureChoices } from '../../shared/import/sure-choices.ts';
import { type Command, EXIT, say } from './command.ts';
import { openAskedReport, withDatabase } from './database.ts';

export const importCommand: Command = {
  usage: 'import --db 数据文件 --report 编号 文件',
  does: '把预算、决算表或去年的报告导入一份报告',
  run: async (args) => {
    const path = args.positional('要导入的文件');
    await withDatabase(args, async (context) => {
      const opened = openAskedReport(context, args);
      const file = await readInputFile(path, { limitMb: INPUT_LIMIT_MB });
      if (isWordFile(file)) return importWord(context, opened, file);
      return takeSure(context, opened, withFigures(await recogniseFile(file, reportFacts(opened.report))));
    });
    return EXIT.done;
  },
};

/** Imports every sure figure of a workbook; open questions and other messages go to stderr. */
export function takeSure(context: ServiceContext, opened: OpenReport, workbook: ReadWorkbook): OpenReport {
  const choices = sureChoices(workbook, opened.report);
  const committed = commitWorkbook(context, workbook, targetOf(opened), choices);
  say(`已${committed.label}。`);
  for (const message of workbook.recognition.messages) if (message.level !== 'info') say(message.text);
  return committed.opened;
}

export async function importWord(
  context: ServiceContext,
  opened: OpenReport,
  file: InputFile,
): Promise<OpenReport> {
  const word = await placeFile(file);
  const committed = commitLastYearReport(context, word, targetOf(opened));
  say(`已${committed.label}。`);
  if (word.placed.unplaced.length > 0)
    say(`有 ${word.placed.unplaced.length} 段没有归到任何部分，没有导入。`);
  return committed.opened;
}

function targetOf(opened: OpenReport) {
  return { reportId: opened.report.id, baseRevision: opened.revision };
}

/** @throws AppError NOT_A_KNOWN_FILE for what is neither a table nor a text */
function isWordFile({ bytes, fileName }: InputFile): boolean {
  const kind = fileKindOf(bytes);
  if (kind === 'unknown' || kind === 'program' || kind === 'image') {
    throw new AppError('NOT_A_KNOWN_FILE', { file: fileName });
  }
  return kind === 'docx' || kind === 'doc' || kind === 'text';
}
