/** The docx library alone: loaded, given the same text and tables, written to the disk. argv: the prepared content. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paragraph, Table } from 'docx';
import type { PlainDocument, PlainParagraph, PlainTable } from './plain-document.ts';
import { measured } from './sample.ts';
import { wordText } from './word-text.ts';

type Docx = typeof import('docx');

// Written by prepare-exports.ts a moment ago.
const content: PlainDocument = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
const target = join(folder, '报告.docx');

function textRuns(docx: Docx, runs: PlainParagraph['runs']) {
  return runs.map(({ text, bold }) => new docx.TextRun({ text, bold, font: '仿宋_GB2312', size: 32 }));
}

function table(docx: Docx, { rows }: PlainTable): Table {
  return new docx.Table({
    width: { size: 100, type: 'pct' },
    rows: rows.map(
      (row) =>
        new docx.TableRow({
          cantSplit: true,
          children: row.map(
            ({ runs, columnSpan, rowSpan }) =>
              new docx.TableCell({
                columnSpan,
                rowSpan,
                children: [new docx.Paragraph({ alignment: 'center', children: textRuns(docx, runs) })],
              }),
          ),
        }),
    ),
  });
}

function block(docx: Docx, part: PlainDocument['blocks'][number]): Paragraph | Table {
  if (part.kind === 'table') return table(docx, part);
  return new docx.Paragraph({ style: part.style, children: textRuns(docx, part.runs) });
}

await measured(
  async () => {
    const docx = await import('docx');
    const children = content.blocks.map((part) => block(docx, part));
    await writeFile(target, await docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] })));
  },
  async () => wordText(await readFile(target)),
);
rmSync(folder, { recursive: true });
