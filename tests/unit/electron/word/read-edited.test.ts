import { describe, expect, it } from 'vitest';
import { readEditedDocx } from '../../../../electron/word/read-edited.ts';
import { rawDocx } from '../../../support/documents.ts';

describe('an edited .docx', () => {
  it('says what its simple fields show, as the runs they show', () => {
    const field =
      '<w:fldSimple w:instr=" DATE "><w:fldData>AAAA</w:fldData>' +
      '<w:r><w:rPr><w:b/></w:rPr><w:t>2024年</w:t></w:r></w:fldSimple>';
    const { blocks } = readEditedDocx(
      rawDocx({
        body: `<w:p><w:r><w:t>截至</w:t></w:r>${field}<w:hyperlink>${field}</w:hyperlink><w:r><w:t>底</w:t></w:r></w:p>`,
      }),
    );
    expect(blocks).toMatchObject([
      {
        kind: 'paragraph',
        runs: [
          { text: '截至', bold: false },
          { text: '2024年2024年', bold: true },
          { text: '底', bold: false },
        ],
      },
    ]);
  });
});
