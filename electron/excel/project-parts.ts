import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { DetailTable, ProjectLine, ProjectLists } from '../../shared/import/details/details.ts';

/** Project lists on their way between threads: the lines of each as bytes, a few hundred lines a piece. */
export type PackedProjects = readonly (Omit<DetailTable<ProjectLine>, 'lines'> & {
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
})[];

/** Few enough to unpack within a frame: 5,000 lines at once would hold up the window. */
const LINES_PER_PART = 400;

export function packProjects(tables: ProjectLists['projects']): PackedProjects {
  return tables.map(({ lines, ...table }) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; at < lines.length; at += LINES_PER_PART) {
      // Its own copy, so that its buffer can be handed over instead of copied once more.
      parts.push(Uint8Array.from(serialize(lines.slice(at, at + LINES_PER_PART))));
    }
    return { ...table, parts };
  });
}

/** The buffers packed lists hand over to the other thread. */
export function projectBuffersOf(packed: PackedProjects): ArrayBuffer[] {
  return packed.flatMap(({ parts }) => parts.map((part) => part.buffer));
}

/** Unpacks part by part and lets the event loop turn in between. */
export async function unpackProjects(
  packed: PackedProjects,
  signal: AbortSignal | undefined,
): Promise<ProjectLists['projects']> {
  const tables: DetailTable<ProjectLine>[] = [];
  for (const { parts, ...table } of packed) {
    const lines: ProjectLine[] = [];
    for (const part of parts) {
      // The bytes were written by `packProjects` of this very program a moment ago.
      lines.push(...(deserialize(part) as ProjectLine[]));
      await setImmediate();
      signal?.throwIfAborted();
    }
    tables.push({ ...table, lines });
  }
  return tables;
}
