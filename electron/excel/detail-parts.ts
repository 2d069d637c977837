import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type {
  CodeLine,
  DetailTable,
  ProjectLine,
  WorkbookDetails,
} from '../../shared/import/details/details.ts';

type PackedTable<Line> = Omit<DetailTable<Line>, 'lines'> & {
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
};

/** Detail tables on their way between threads: the lines of each as bytes, a few hundred lines a piece. */
export interface PackedDetails extends Pick<WorkbookDetails, 'threePublic' | 'messages'> {
  readonly functionLines: readonly PackedTable<CodeLine>[];
  readonly economicLines: readonly PackedTable<CodeLine>[];
  readonly projects: readonly PackedTable<ProjectLine>[];
}

/** Few enough to unpack within a frame: 5,000 lines at once would hold up the window. */
const LINES_PER_PART = 400;

export function packDetails({
  functionLines,
  economicLines,
  projects,
  ...rest
}: WorkbookDetails): PackedDetails {
  return {
    ...rest,
    functionLines: functionLines.map(packTable),
    economicLines: economicLines.map(packTable),
    projects: projects.map(packTable),
  };
}

/** The buffers packed details hand over to the other thread. */
export function detailBuffersOf({ functionLines, economicLines, projects }: PackedDetails): ArrayBuffer[] {
  return [...functionLines, ...economicLines, ...projects].flatMap(({ parts }) =>
    parts.map((part) => part.buffer),
  );
}

/** Unpacks part by part and lets the event loop turn in between. */
export async function unpackDetails(
  { functionLines, economicLines, projects, ...rest }: PackedDetails,
  signal: AbortSignal | undefined,
): Promise<WorkbookDetails> {
  return {
    ...rest,
    functionLines: await unpackTables(functionLines, signal),
    economicLines: await unpackTables(economicLines, signal),
    projects: await unpackTables(projects, signal),
  };
}

function packTable<Line>({ lines, ...table }: DetailTable<Line>): PackedTable<Line> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < lines.length; at += LINES_PER_PART) {
    // Its own copy, so that its buffer can be handed over instead of copied once more.
    parts.push(Uint8Array.from(serialize(lines.slice(at, at + LINES_PER_PART))));
  }
  return { ...table, parts };
}

async function unpackTables<Line>(
  packed: readonly PackedTable<Line>[],
  signal: AbortSignal | undefined,
): Promise<DetailTable<Line>[]> {
  const tables: DetailTable<Line>[] = [];
  for (const { parts, ...table } of packed) {
    const lines: Line[] = [];
    for (const part of parts) {
      // The bytes were written by `packTable` of this very program a moment ago.
      lines.push(...(deserialize(part) as Line[]));
      await setImmediate();
      signal?.throwIfAborted();
    }
    tables.push({ ...table, lines });
  }
  return tables;
}
