import { describe, expect, it } from 'vitest';
import { readEditedDocx } from '../../electron/word/read-edited.ts';
import { adoptEdit } from '../../shared/import/round-trip/adopt.ts';
import { compareEdited } from '../../shared/import/round-trip/compare.ts';
import type { EditedDocument } from '../../shared/import/round-trip/edited-document.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { type Report, reportSchema } from '../../shared/report/schema.ts';
import { anyReport } from '../support/any-report.ts';
import { fc } from '../support/property.ts';
import { comparedWith, exportedDocx } from '../support/reviewed-report.ts';

function withoutMarks(edited: EditedDocument): EditedDocument {
  const blocks = edited.blocks.map((block) => (block.kind === 'table' ? block : { ...block, marks: [] }));
  return { ...edited, version: null, blocks };
}

async function differences(report: Report, change: (edited: EditedDocument) => EditedDocument) {
  const side = comparedWith(report);
  const edited = change(readEditedDocx(await exportedDocx(report)));
  return compareEdited(edited, { exported: side, present: side }).changes;
}

describe('any report, exported and read back unedited', () => {
  it('has no differences', () =>
    fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        expect(await differences(report, (edited) => edited)).toEqual([]);
      }),
      { numRuns: 40 },
    ));

  it('has no differences when its marks are lost', () =>
    fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        expect(await differences(report, withoutMarks)).toEqual([]);
      }),
      { numRuns: 40 },
    ));
});

describe('any other document in its place', () => {
  it('is compared and adopted without failing, and leaves a report that can be stored', () =>
    fc.assert(
      fc.asyncProperty(anyReport, anyReport, fc.boolean(), async (report, other, marked) => {
        const side = comparedWith(report);
        const read = readEditedDocx(await exportedDocx(other));
        const { changes } = compareEdited(marked ? read : withoutMarks(read), {
          exported: side,
          present: side,
        });
        const adopted = changes.map((change) => ({
          change,
          figures: change.figures.map(() => 'table' as const),
        }));
        let items = 0;
        const edit = adoptEdit(adopted, { exported: side, present: side }, () => `new-${items++}`);
        expect(reportSchema.safeParse(applyEdit(report, edit)).error).toBeUndefined();
      }),
      { numRuns: 40 },
    ));
});
