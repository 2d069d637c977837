import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { readInputFile } from '../../electron/files/read-file.ts';
import { draftMissingText } from '../../electron/services/drafts-service.ts';
import {
  INPUT_LIMIT_MB,
  type ReadWorkbook,
  readFilledWorkbook,
  understoodAgain,
  withFigures,
} from '../../electron/services/imports-service.ts';
import { reportFacts } from '../../electron/services/report-facts.ts';
import { createReport } from '../../electron/services/reports-service.ts';
import type { OpenReport } from '../../shared/contract/reports.contract.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { importWord, takeSure } from './import.ts';
import { createCommandLinePrinter } from './printer.ts';
import { checkAndExport } from './produce.ts';
import { fiscalYearOf } from './reports.ts';
import { step } from './steps.ts';

/** Import, new report, check and all exports in one go; the database stays beside the exports. */
export const buildCommand: Command = {
  usage: 'build 表格 --out 文件夹 [--word 去年报告] [--department 部门] [--year 年度]',
  does: '由一份表格直接做出报告的各种文件',
  run: async (args) => {
    const path = args.positional('预算或决算表');
    const folder = args.required('out');
    const workbook = await step('读取并识别表格', () => readFilledWorkbook(path));
    const { recognition } = workbook;
    const departmentName = args.optional('department') ?? recognition.department;
    const year = args.optional('year');
    const fiscalYear = year === undefined ? recognition.year : fiscalYearOf(year);
    if (departmentName === null) throw new UsageError('表格里没有部门名称，请用 --department 指明。');
    if (fiscalYear === null) throw new UsageError('表格里没有年度，请用 --year 指明。');
    await mkdir(folder, { recursive: true });
    const context = await openServiceContext(join(folder, '绩效自评.db'));
    const printer = createCommandLinePrinter();
    try {
      const created = createReport(context, { departmentName, fiscalYear });
      const filled = await step('导入数字', () => takeSure(context, created, inYearOf(created, workbook)));
      const word = args.optional('word');
      const texted = word
        ? await step('导入去年报告', async () =>
            importWord(context, filled, await readInputFile(word, { limitMb: INPUT_LIMIT_MB })),
          )
        : filled;
      await checkAndExport(context, draftMissingText(context, texted), folder, printer);
    } finally {
      closeDatabase(context.db);
      await printer.close();
    }
    return EXIT.done;
  },
};

/** It was read before there was a report; only another year than its own makes it mean something else. */
function inYearOf({ report }: OpenReport, workbook: ReadWorkbook): ReadWorkbook {
  if (report.fiscalYear === workbook.recognition.year) return workbook;
  return withFigures(understoodAgain(workbook, reportFacts(report)));
}
