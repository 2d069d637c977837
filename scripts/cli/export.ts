import { exportFormatOf, exportReport } from '../../electron/services/exports-service.ts';
import { type Command, EXIT, print, say } from './command.ts';
import { withDatabase } from './database.ts';
import { createCommandLinePrinter, sayChartsLeftOut } from './printer.ts';

export const exportCommand: Command = {
  usage: 'export --db 数据文件 --report 编号 --to 文件.docx|.xlsx|.pdf|.json [--public]',
  does: '导出一份报告；--public 导出公开稿',
  run: async (args) => {
    const reportId = args.required('report');
    const target = args.required('to');
    const format = exportFormatOf(target);
    const variant = args.flag('public') ? 'public' : 'submission';
    const printer = createCommandLinePrinter();
    try {
      const { chartsLeftOut } = await withDatabase(args, (context) =>
        exportReport(context, printer, { reportId, target, format, variant }),
      );
      sayChartsLeftOut(chartsLeftOut);
    } finally {
      await printer.close();
    }
    say('已导出。');
    print(target);
    return EXIT.done;
  },
};
