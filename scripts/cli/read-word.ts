import { readLastYearReport } from '../../electron/services/word-import-service.ts';
import { wordInspectionOf } from '../../shared/import/word/inspection.ts';
import { type Command, EXIT, print, printJson, say } from './command.ts';

export const readWordCommand: Command = {
  usage: 'read-word 文件 [--json]',
  does: '读取去年的报告并归到各部分，不保存',
  run: async (args) => {
    const { placed } = await readLastYearReport(args.positional('要读取的文件'));
    const inspection = wordInspectionOf(placed);
    if (args.flag('json')) {
      printJson(inspection);
      return EXIT.done;
    }
    for (const { heading, text } of inspection.sections) print(`【${heading}】\n${text}`);
    if (inspection.unplaced.length > 0) print(`【未归类】\n${inspection.unplaced.join('\n')}`);
    for (const message of inspection.messages) say(message.text);
    return EXIT.done;
  },
};
