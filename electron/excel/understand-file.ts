import type { ProjectLists } from '../../shared/import/details/details.ts';
import type { Grid } from '../../shared/import/workbook/grid.ts';
import type { RecognitionOptions } from '../../shared/import/workbook/recognise-workbook.ts';
import type { Recognition } from '../../shared/import/workbook/recognition.ts';
import { unpackProjects } from './project-parts.ts';
import { askWorker, type ReadWorkbookOptions } from './read-workbook.ts';

/** The cells of a workbook and what they were understood to mean, as far as a report takes it over. */
export interface UnderstoodFile {
  readonly grid: Grid;
  readonly recognition: Recognition;
  readonly details: ProjectLists;
}

/**
 * Reads a spreadsheet and understands it, both in the worker thread: even a small workbook takes longer to understand
 * than a window may stand still. Limits as for `readWorkbook`.
 * @param recognition what is known beforehand; plain data
 * @throws as `readWorkbook`
 */
export async function readUnderstood(
  bytes: Uint8Array,
  fileName: string,
  recognition: RecognitionOptions,
  options: ReadWorkbookOptions = {},
): Promise<UnderstoodFile> {
  const { grid, understood } = await askWorker(bytes, fileName, options, recognition);
  if (!understood) throw new Error('the worker was asked to understand and did not');
  const projects = await unpackProjects(understood.projects, options.signal);
  return { grid, recognition: understood.recognition, details: { projects } };
}
