import { createReport, listReports } from '../../electron/services/reports-service.ts';
import { type Command, EXIT, print, printJson, say, UsageError } from './command.ts';
import { withDatabase } from './database.ts';

export const newCommand: Command = {
  usage: 'new --db 数据文件 --department 部门 --year 年度 [--outline 提纲] [--pack 评分指标]',
  does: '新建一份报告，输出编号',
  run: async (args) => {
    const departmentName = args.required('department');
    const fiscalYear = fiscalYearOf(args.required('year'));
    const opened = await withDatabase(
      args,
      (context) =>
        createReport(context, {
          departmentName,
          fiscalYear,
          outlineId: args.optional('outline'),
          packId: args.optional('pack'),
        }),
      {},
    );
    say(`已新建${departmentName}${fiscalYear}年度自评报告。`);
    print(opened.report.id);
    return EXIT.done;
  },
};

export const listCommand: Command = {
  usage: 'list --db 数据文件 [--json]',
  does: '列出全部报告',
  run: async (args) => {
    const reports = await withDatabase(args, listReports);
    if (args.flag('json')) printJson(reports);
    else
      for (const { id, departmentName, fiscalYear } of reports)
        print(`${id}  ${departmentName}  ${fiscalYear}年度`);
    return EXIT.done;
  },
};

/** @throws UsageError for anything but a year between 2000 and 2099 */
export function fiscalYearOf(text: string): number {
  const year = Number(text);
  if (!/^20\d\d$/.test(text)) throw new UsageError('--year 应为四位年份，例如 2023。');
  return year;
}
