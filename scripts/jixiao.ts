/** The command line: node scripts/jixiao.ts <command> … (architecture: one service layer, another host). */
import { AppError } from '../shared/errors/app-error.ts';
import { errorSentence } from '../shared/errors/catalog.ts';
import { buildCommand } from './cli/build.ts';
import { checkCommand } from './cli/check.ts';
import { type Command, EXIT, type ExitCode, parseArguments, print, say, UsageError } from './cli/command.ts';
import { backupCommand, restoreCommand, verifyCommand } from './cli/data-safety.ts';
import { demoCommand } from './cli/demo.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { inspectCommand } from './cli/inspect.ts';
import { readWordCommand } from './cli/read-word.ts';
import { listCommand, newCommand } from './cli/reports.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  demo: demoCommand,
  inspect: inspectCommand,
  'read-word': readWordCommand,
  new: newCommand,
  list: listCommand,
  import: importCommand,
  check: checkCommand,
  export: exportCommand,
  build: buildCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
};

const HELP = ['help', '--help', '-h'];

function usages(): string {
  return Object.values(COMMANDS)
    .map(({ usage, does }) => `  ${usage}\n      ${does}`)
    .join('\n');
}

async function main([name = '', ...rest]: readonly string[]): Promise<ExitCode> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (HELP.includes(name)) {
    print(usages());
    return EXIT.done;
  }
  if (!command) {
    say(name === '' ? '请给出命令。' : `没有“${name}”这个命令。`);
    say(usages());
    return EXIT.usage;
  }
  try {
    return await command.run(parseArguments(rest));
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}用法：${command.usage}`);
      return EXIT.usage;
    }
    if (error instanceof AppError) {
      say(errorSentence(error));
      return EXIT.refused;
    }
    // A bug: the person gets one sentence, whoever mends it gets the stack on request.
    say(errorSentence({ code: 'INTERNAL', params: {} }));
    if (process.env.JIXIAO_DEBUG) console.error(error);
    return EXIT.refused;
  }
}

// A reader that has seen enough (`… | head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done);
});

process.exitCode = await main(process.argv.slice(2));
