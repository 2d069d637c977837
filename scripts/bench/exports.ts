import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../../tests/support/built-app.ts';
import type { Benchmark } from './benchmarks.ts';
import { samplePath } from './build-samples.ts';
import type { Sample } from './measure.ts';

/** What the libraries alone are given; written once before the measurements. */
export const exportsFolder = join(projectFolder, '.cache', 'bench-exports');
const prepared = (file: string) => join(exportsFolder, file);

const bundled = (name: string, ...args: string[]): Sample => ({ program: samplePath(name, 'bundle'), args });
const source = (name: string, ...args: string[]): Sample => ({
  program: join(import.meta.dirname, `${name}.ts`),
  args,
});

const COLD_WORD_MS = 500;
const LONG_WORD_MS = 2_000;

function hasLibreOffice(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
}

/** The files a report becomes, each against the library that writes or reads it, alone. */
export function exportBenchmarks(): Benchmark[] {
  const pdf = {
    reference: source('soffice-pdf', prepared('report-17.docx')),
    sameContent: true,
    mostRounds: 3,
    ...(hasLibreOffice() ? {} : { skipped: 'there is no soffice on this machine' }),
  };
  return [
    {
      name: 'Word export, 17 pages',
      ours: bundled('word-export', '17'),
      reference: bundled('docx-alone', prepared('word-17.json')),
      target: { ratio: 1.3 },
      sameContent: true,
      explanation:
        'stored report → composed → .docx read back and safely on the disk, against the docx library writing the same ' +
        'text and tables from a prepared list, without our styles; both load the library',
    },
    {
      name: 'Word export, 17 pages, cold',
      ours: bundled('word-export', '17'),
      target: { above: COLD_WORD_MS },
      sameContent: false,
      explanation: 'the same by itself, the library not loaded before',
    },
    {
      name: 'Word export, 165 pages',
      ours: bundled('word-export', '165'),
      target: { above: LONG_WORD_MS },
      sameContent: false,
      mostRounds: 3,
      explanation: 'the same with 530 paragraphs and 230 projects more',
    },
    {
      name: 'Excel export, 17 pages',
      ours: bundled('excel-export', '17'),
      reference: bundled('excel-alone', prepared('sheets-17.json')),
      target: { ratio: 1.3 },
      sameContent: true,
      explanation:
        'stored report → composed → .xlsx read back and safely on the disk, against exceljs writing the same cells with ' +
        'fonts and borders from a prepared list; both load the library',
    },
    {
      ...pdf,
      name: 'PDF export, 17 pages',
      ours: bundled('pdf-export', 'chosen'),
      target: { ratio: 1.0 },
      explanation:
        'from the choice of the file to the PDF of the stored report read back and safely on the disk; the page was laid ' +
        'out and the reader started while the save dialog stood open, as in the app; against LibreOffice turning the ' +
        'Word file of that report into PDF, its process included',
    },
    {
      ...pdf,
      name: 'PDF export, 17 pages, nothing begun',
      ours: bundled('pdf-export'),
      explanation:
        'the same without a dialog, as printing does it: the page too is laid out in the measured time',
    },
    {
      name: 'reading a Word report, 17 pages',
      ours: bundled('word-read', prepared('report-17.docx')),
      reference: bundled('mammoth-alone', prepared('report-17.docx')),
      target: { ratio: 1.3 },
      sameContent: true,
      explanation:
        '.docx → headings, paragraphs, tables and remarks, against mammoth turning it into HTML; both load the library',
    },
  ];
}
