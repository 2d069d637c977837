import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/word/write-report.ts';
import { DocxFile, docxText, wordElements } from '../../../support/docx-text.ts';
import { sampleDocument } from '../../../support/report-document.ts';

const version = { reportId: '00000000-0000-4000-8000-000000000000', revision: 7, code: 'K7M29QXD' };
const submission = new DocxFile(await writeDocx({ ...sampleDocument(), version }));
const { version: _version, ...open } = { ...sampleDocument(), version, variant: 'public' as const };
const bytes = await writeDocx(open);
const copy = new DocxFile(bytes);

describe('a public Word file', () => {
  it('has no properties at all, where the 报送稿 names its department', () => {
    expect(copy.part('docProps/core.xml').documentElement.textContent).toBe('');
    expect(submission.part('docProps/core.xml').documentElement.textContent).toContain('云溪县科学技术协会');
  });

  it('does not say which saved state it was written from', () => {
    expect(copy.part('docProps/custom.xml').documentElement.textContent).toBe('');
    expect(wordElements(copy.part('word/document.xml'), 'bookmarkStart')).toEqual([]);
    expect(submission.part('docProps/custom.xml').documentElement.textContent).toContain(version.reportId);
  });

  it('says otherwise the same', async () => {
    expect(docxText(bytes)).toEqual(docxText(await writeDocx({ ...sampleDocument(), version })));
  });
});
