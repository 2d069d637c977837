import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceContext } from '../../electron/container.ts';
import { closeDatabase } from '../../electron/database/connection.ts';
import { samplePath } from '../../electron/files/resources.ts';
import { draftMissingText } from '../../electron/services/drafts-service.ts';
import {
  commitWorkbook,
  prepareImport,
  readFilledWorkbook,
} from '../../electron/services/imports-service.ts';
import { storeNewReport } from '../../electron/services/reports-service.ts';
import { readSampleTexts, SAMPLE_WORKBOOK } from '../../electron/services/sample-service.ts';
import { sureChoices } from '../../shared/import/sure-choices.ts';
import { type Command, EXIT, say } from './command.ts';
import { createCommandLinePrinter } from './printer.ts';
import { checkAndExport } from './produce.ts';
import { step } from './steps.ts';

/** The main job on the shipped sample, step by step, in a database of its own that is thrown away. */
export const demoCommand: Command = {
  usage: 'demo [--out 文件夹]',
  does: '用自带示例走一遍：导入、填写、检查、导出',
  run: async (args) => {
    prepareImport();
    const folder = args.optional('out') ?? 'out';
    const scratch = await mkdtemp(join(tmpdir(), 'jixiao-demo-'));
    const printer = createCommandLinePrinter();
    const context = await step('打开数据文件', () => openServiceContext(join(scratch, '示例.db')));
    try {
      const workbook = await step('读取并识别表格', () => readFilledWorkbook(samplePath(SAMPLE_WORKBOOK)));
      const stored = await step('新建报告并填写文字', async () =>
        storeNewReport(context, await readSampleTexts(context)),
      );
      const { opened, label } = await step('导入数字', () =>
        commitWorkbook(
          context,
          workbook,
          { reportId: stored.report.id, baseRevision: stored.revision },
          sureChoices(workbook, stored.report),
        ),
      );
      say(`已${label}。`);
      const finished = await step('起草收支情况', () => draftMissingText(context, opened));
      await checkAndExport(context, finished, folder, printer);
    } finally {
      closeDatabase(context.db);
      await printer.close();
      await rm(scratch, { recursive: true, force: true });
    }
    return EXIT.done;
  },
};
