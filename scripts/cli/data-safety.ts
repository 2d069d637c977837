import { backupDatabase } from '../../electron/database/backup.ts';
import { restoreDatabase } from '../../electron/database/restore.ts';
import { verifyDatabase } from '../../electron/database/verify.ts';
import { type Command, EXIT, print, say } from './command.ts';
import { withDatabase } from './database.ts';

export const backupCommand: Command = {
  usage: 'backup --db 数据文件 --to 备份文件',
  does: '备份全部数据，并检查备份可用',
  run: async (args) => {
    const to = args.required('to');
    await withDatabase(args, (context) => backupDatabase(context.db, to));
    say('已备份，备份文件已检查可用。');
    print(to);
    return EXIT.done;
  },
};

export const restoreCommand: Command = {
  usage: 'restore --db 数据文件 --from 备份文件',
  does: '用备份恢复数据；原数据另存在旁边',
  run: async (args) => {
    const { reports, keptAs } = await restoreDatabase(args.required('db'), args.required('from'), new Date());
    say(`已恢复 ${reports} 份报告。${keptAs ? `恢复前的数据保存为“${keptAs}”。` : ''}`);
    return EXIT.done;
  },
};

export const verifyCommand: Command = {
  usage: 'verify --db 数据文件',
  does: '检查数据文件是否完好',
  run: async (args) => {
    const { ok, reports, problems } = verifyDatabase(args.required('db'));
    for (const problem of problems) print(problem);
    say(ok ? `数据文件完好，共 ${reports} 份报告。` : '数据文件有问题，请从备份恢复。原文件没有改动。');
    return ok ? EXIT.done : EXIT.refused;
  },
};
