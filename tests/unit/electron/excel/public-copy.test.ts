import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writtenSheets } from '../../../../electron/excel/read-back.ts';
import { writeXlsx } from '../../../../electron/excel/write-report.ts';
import { sampleDocument } from '../../../support/report-document.ts';

const CORE = 'docProps/core.xml';
const submission = await writeXlsx(sampleDocument());
const copy = await writeXlsx({ ...sampleDocument(), variant: 'public' });

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('a public workbook', () => {
  it('has no author and no other property, where the 报送稿 names its department', () => {
    expect(partOf(copy, CORE)).toMatch(/<cp:coreProperties [^<>]*\/>$/);
    expect(partOf(submission, CORE)).toContain('云溪县科学技术协会');
  });

  it('says otherwise the same', () => {
    expect(Object.keys(unzipSync(copy))).toEqual(Object.keys(unzipSync(submission)));
    expect(writtenSheets(copy)).toEqual(writtenSheets(submission));
  });
});
