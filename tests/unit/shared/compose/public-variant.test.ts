import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../../shared/compose/document.ts';
import { publicVariant } from '../../../../shared/compose/public-variant.ts';
import { aReport } from '../../../support/builders.ts';
import { sampleDocument, textCell } from '../../../support/report-document.ts';

const report = aReport({
  cover: {
    departmentName: '云溪县科学技术协会',
    preparer: '李明、欧阳小芳',
    phone: '0700-5550123',
    filledOn: '2024-05-13',
  },
});

function withText(...runs: { text: string; bold?: boolean }[]): ReportDocument {
  const cover = [
    { kind: 'coverLine', label: '填报人', value: report.cover.preparer, path: 'cover.preparer' },
    { kind: 'coverLine', label: '联系电话', value: report.cover.phone, path: 'cover.phone' },
  ] as const;
  const document = sampleDocument([{ kind: 'paragraph', role: 'body', runs }]);
  return {
    ...document,
    version: { reportId: report.id, revision: 3, code: 'ABCD' },
    blocks: [...document.blocks.slice(0, 3), ...cover, ...document.blocks.slice(3)],
  };
}

const PLAIN = withText({ text: '组织培训十场。' });

describe('the 公开稿', () => {
  it('differs from the 报送稿 only in the two cover lines, where there is nothing to mask', () => {
    const { variant, version, ...rest } = PLAIN;
    expect(variant).toBe('submission');
    expect(version).toBeDefined();
    expect(publicVariant(PLAIN, report)).toEqual({
      ...rest,
      variant: 'public',
      blocks: PLAIN.blocks.filter(
        (block) => block.kind !== 'coverLine' || !/preparer|phone/.test(block.path),
      ),
    });
  });

  it('masks names and numbers, also across runs, and keeps every run as long as it was', () => {
    const runs = [
      { text: '联系人欧阳' },
      { text: '小芳，电话13912345678', bold: true },
      { text: '、0700-5550123，身份证440105199001011234，完成率100%。' },
    ];
    const open = publicVariant(withText(...runs), report);
    const masked = open.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.runs.length === 3 ? [block.runs.map(({ text }) => text)] : [],
    );
    expect(masked).toContainEqual([
      '联系人欧某',
      '某某，电话139****5678',
      '、****-*******，身份证440105********1234，完成率100%。',
    ]);
  });

  it('masks the words of tables and leaves their numbers alone', () => {
    const table = PLAIN.blocks.at(-1);
    if (table?.kind !== 'table') throw new Error('the sample ends with a table');
    const rows = [...table.rows, [textCell('李明负责'), textCell(''), textCell(''), textCell('')]];
    const document: ReportDocument = {
      ...PLAIN,
      blocks: PLAIN.blocks.map((block) => (block.kind === 'table' ? { ...block, rows } : block)),
    };
    const open = publicVariant(document, report).blocks.at(-1);
    if (open?.kind !== 'table') throw new Error('the table is gone');
    expect(open.rows.at(-1)?.[0]?.text).toBe('李某负责');
    expect(open.rows.slice(0, -1)).toEqual(rows.slice(0, -1));
  });
});
