import { describe, expect, it } from 'vitest';
import { readEditedDocx } from '../../electron/word/read-edited.ts';
import { adoptEdit } from '../../shared/import/round-trip/adopt.ts';
import { type Comparison, compareEdited } from '../../shared/import/round-trip/compare.ts';
import { applyEdit } from '../../shared/report/apply-edit.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { printedTexts } from '../support/composed-text.ts';
import { EditedDocx, parseDocx } from '../support/edited-docx.ts';
import { comparedWith, exportedDocx, reviewedReport } from '../support/reviewed-report.ts';
import { SCRIPTED_EDITS, type ScriptedEdit } from '../support/scripted-edits.ts';

const report = reviewedReport();
const side = comparedWith(report);
const exported = await exportedDocx(report);
const parsed = parseDocx(exported);
const received = () => new EditedDocx(exported, parsed);

function compareFile(docx: EditedDocx): Comparison {
  return compareEdited(readEditedDocx(docx.bytes()), { exported: side, present: side });
}

function expectFound({ changes }: Comparison, { found }: ScriptedEdit): void {
  const seen = changes.map(({ kind, before, after, reason }) => ({ kind, before, after, reason }));
  expect(seen, JSON.stringify(seen, null, 1)).toHaveLength(found.length);
  for (const { kind, before = '', after = '', adoptable = true } of found) {
    const match = changes.find(
      (change) =>
        change.kind === kind &&
        change.before.includes(before) &&
        change.after.includes(after) &&
        (change.reason === null) === adoptable,
    );
    expect(match, `${kind} ${before} → ${after} among ${JSON.stringify(seen, null, 1)}`).toBeDefined();
  }
}

describe('an exported file that comes back unedited', () => {
  it('has no differences', () => {
    expect(compareFile(received()).changes).toEqual([]);
  });

  it('has no differences without its marks', () => {
    expect(compareFile(received().withoutMarks()).changes).toEqual([]);
  });

  it('says which state of the report it was written from', () => {
    expect(readEditedDocx(exported).version).toMatchObject({ reportId: report.id, revision: 7 });
  });
});

describe.each(SCRIPTED_EDITS)('when $name', (edit) => {
  const edited = received();
  edit.make(edited);

  it('exactly that is found', () => {
    expectFound(compareFile(edited), edit);
  });

  it('adopting it makes the report read like the file', () => {
    const comparison = compareFile(edited);
    const adopted = comparison.changes.map((change) => ({
      change,
      figures: change.figures.map(() => 'typed' as const),
    }));
    const after = applyEdit(
      report,
      adoptEdit(adopted, { exported: side, present: side }, () => 'new-item'),
    );
    expect(reportSchema.safeParse(after).success).toBe(true);
    if (edit.partly) return;
    expect(printedTexts(comparedWith(after).document)).toEqual(edited.texts());
  });
});

describe('an edited file that lost its marks', () => {
  it('gives the same changes for at least 95% of the kinds of edit', () => {
    const missed = SCRIPTED_EDITS.filter((edit) => {
      const edited = received();
      edit.make(edited);
      try {
        expectFound(compareFile(edited.withoutMarks()), edit);
        return false;
      } catch {
        return true;
      }
    });
    expect(missed.map(({ name }) => name).slice(0, 3)).toHaveLength(missed.length);
    expect(missed.length / SCRIPTED_EDITS.length).toBeLessThanOrEqual(0.05);
  });
});

describe('a comment', () => {
  it('comes with its author, its words and where it hangs', () => {
    const docx = received().comment('信息公开方面', '李局长', '请补充公开的网址。');
    const edited = readEditedDocx(docx.bytes());
    expect(edited.comments).toMatchObject([
      { author: '李局长', text: '请补充公开的网址。', quoted: expect.stringContaining('信息公开方面') },
    ]);
    const { commentPaths } = compareEdited(edited, { exported: side, present: side });
    expect(commentPaths.get('0')).toBe('efficiency');
  });
});
