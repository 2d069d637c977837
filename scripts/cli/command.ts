import { parseArgs } from 'node:util';

/** Exit codes of the command line. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong usage: one Chinese sentence; the program adds how the command is called. */
export class UsageError extends Error {}

/** A command gets its parsed options and writes results to stdout; messages go to stderr. */
export interface Command {
  readonly usage: string;
  readonly does: string;
  readonly run: (args: Arguments) => Promise<ExitCode>;
}

export interface Arguments {
  /** @throws UsageError when the option is missing */
  readonly required: (name: string) => string;
  readonly optional: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  /** the one positional argument. @throws UsageError when it is missing */
  readonly positional: (label: string) => string;
}

const STRING_OPTIONS = [
  'db',
  'department',
  'year',
  'outline',
  'pack',
  'report',
  'to',
  'from',
  'out',
  'word',
] as const;

/** @throws UsageError for unknown options or too many arguments */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const optional = (name: string) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    optional,
    required: (name) => {
      const value = optional(name);
      if (value === undefined) throw new UsageError(`缺少参数 --${name}。`);
      return value;
    },
    flag: (name) => values[name] === true,
    positional: (label) => {
      const [value] = positionals;
      if (value === undefined) throw new UsageError(`缺少${label}。`);
      return value;
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        public: { type: 'boolean' },
        ...Object.fromEntries(STRING_OPTIONS.map((name) => [name, { type: 'string' as const }])),
      },
    });
    if (parsed.positionals.length > 1) throw new UsageError('参数太多。');
    return { values: parsed.values as Record<string, unknown>, positionals: parsed.positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('有不认识的参数，或参数缺少取值。');
  }
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** A message for the person, on stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
