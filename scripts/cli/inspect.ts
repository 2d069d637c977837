import { readBudgetWorkbook } from '../../electron/services/imports-service.ts';
import { errorSentence } from '../../shared/errors/catalog.ts';
import { figureLabel } from '../../shared/figures/keys.ts';
import { inspectionOf } from '../../shared/import/workbook/inspection.ts';
import { TABLE_KIND_LABELS } from '../../shared/import/workbook/table-kinds.ts';
import { UNIT_LABELS } from '../../shared/money/fen.ts';
import { formatWanyuan } from '../../shared/money/format-amount.ts';
import { type Command, EXIT, print, printJson, say } from './command.ts';

export const inspectCommand: Command = {
  usage: 'inspect 文件 [--json]',
  does: '识别一份预算或决算表，不保存',
  run: async (args) => {
    const { file, recognition } = await readBudgetWorkbook(args.positional('要识别的文件'));
    const filled = recognition.figures.length > 0;
    if (!filled) {
      say(errorSentence({ code: 'WORKBOOK_NO_AMOUNTS', params: { file: file.fileName } }));
    }
    if (args.flag('json')) {
      printJson(inspectionOf(file.fileName, recognition));
      return filled ? EXIT.done : EXIT.refused;
    }
    print(
      `${file.fileName}：${recognition.department ?? '未找到部门名称'}，${recognition.year ?? '未找到'}年度`,
    );
    for (const sheet of recognition.sheets) {
      const kind = sheet.table ? TABLE_KIND_LABELS[sheet.table] : '未识别';
      print(`工作表“${sheet.name}”：${kind}${sheet.unit ? `，${UNIT_LABELS[sheet.unit]}` : ''}`);
    }
    for (const { key, period, fen, sheet, cell, raw } of recognition.figures) {
      print(`${figureLabel(key, period)}：${formatWanyuan(fen)}万元（${sheet} › ${cell}，原值 ${raw}）`);
    }
    for (const message of recognition.messages) say(message.text);
    return filled ? EXIT.done : EXIT.refused;
  },
};
