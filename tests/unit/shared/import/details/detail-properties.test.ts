import { describe, expect, it } from 'vitest';
import { fc } from '../../../../support/property.ts';
import type { PlainSheet } from '../../../../support/workbooks.ts';
import { readSheets } from './read.ts';

interface Leaf {
  readonly code: string;
  readonly basic: number;
  readonly project: number;
}

/** 类 and 款 of two digits, 项 with amounts in 分; at most five children each, as the sentences list them. */
const amount = fc.integer({ min: 0, max: 10_000_000_00 });
const numbers = (max: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: max });
const leaves: fc.Arbitrary<Leaf[]> = fc
  .uniqueArray(fc.integer({ min: 201, max: 234 }), { minLength: 1, maxLength: 4 })
  .chain((classes) =>
    fc.tuple(
      ...classes.map((one) =>
        numbers(3).chain((sections) =>
          fc.tuple(
            ...sections.map((section) =>
              numbers(5).chain((items) =>
                fc.tuple(
                  ...items.map((item) =>
                    fc.record({
                      code: fc.constant(`${one}${pad(section)}${pad(item)}`),
                      basic: amount,
                      project: amount,
                    }),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
  .map((tree) => tree.flat(2));

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const STYLES = ['digits', 'cells', 'brackets'] as const;
type Style = (typeof STYLES)[number];

/** A printed table of the tree: every level with its sums, 合计 first or last. */
function printed(tree: readonly Leaf[], style: Style, totalFirst: boolean): PlainSheet {
  const codes = [
    ...new Set(tree.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code])),
  ].toSorted();
  const row = (code: string, labels: readonly (string | null)[]) => {
    const below = tree.filter((leaf) => leaf.code.startsWith(code));
    const basic = below.reduce((sum, leaf) => sum + leaf.basic, 0);
    const project = below.reduce((sum, leaf) => sum + leaf.project, 0);
    return [...labels, yuan(basic + project), yuan(basic), yuan(project)];
  };
  const lines = codes.map((code) => row(code, labelsOf(code, style)));
  const total = row(
    '',
    style === 'cells' ? ['合计', null, null, null] : style === 'digits' ? ['合计', null] : ['合计'],
  );
  const heads = {
    digits: [['科目编码', '科目名称', '合计', '基本支出', '项目支出']],
    cells: [
      ['功能分类科目编码', null, null, '科目名称', '合计', '基本支出', '项目支出'],
      ['类', '款', '项'],
    ],
    brackets: [['功能科目名称', '合计', '基本支出', '项目支出']],
  }[style];
  return {
    name: '支出总表',
    rows: [
      ['2023年部门支出预算总表'],
      ['单位：元'],
      ...heads,
      ...(totalFirst ? [total, ...lines] : [...lines, total]),
    ],
    merges: style === 'cells' ? ['A3:C3', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4'] : [],
  };
}

function labelsOf(code: string, style: Style): (string | null)[] {
  if (style === 'brackets') return [`[${code}]科目${code}`];
  if (style === 'digits') return [code, `科目${code}`];
  return [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5) || null, `科目${code}`];
}

/** Amounts as exact text: a float of 分 ÷ 100 prints the same digits up to 10^13. */
function yuan(fen: number): number {
  return fen / 100;
}

const style = fc.constantFrom(...STYLES);

describe('any tree of codes', () => {
  it('passes every check when it is printed as it adds up', () => {
    fc.assert(
      fc.property(leaves, style, fc.boolean(), (tree, how, totalFirst) => {
        const { details, found } = readSheets(printed(tree, how, totalFirst));
        expect(found).toEqual([]);
        const isEmpty = tree.every((leaf) => leaf.basic + leaf.project === 0);
        expect(details.functionLines).toHaveLength(isEmpty ? 0 : 1);
        expect(details.messages).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is told with the cell of the one leaf that was changed', () => {
    const change = fc.integer({ min: 1, max: 5_000_000_00 });
    fc.assert(
      fc.property(leaves, style, fc.boolean(), fc.nat(), change, (tree, how, totalFirst, pick, more) => {
        const sheet = printed(tree, how, totalFirst);
        const leaf = tree[pick % tree.length];
        if (!leaf) return;
        const at = sheet.rows.findIndex((row) =>
          row.some((cell) => String(cell).endsWith(`科目${leaf.code}`)),
        );
        const column = (sheet.rows[at]?.length ?? 0) - 2;
        const rows = sheet.rows.map((row, index) =>
          index === at ? row.with(column, (leaf.basic + more) / 100) : row,
        );
        const cell = `${String.fromCharCode(65 + column)}${at + 1}`;
        const { found } = readSheets({ ...sheet, rows });
        const parent = found.filter((message) => message.code === 'DETAIL_PARENT_SUM');
        expect(parent.map((message) => message.text).join()).toMatch(new RegExp(`[（ ]${cell} `));
        expect(parent[0]?.level).toBe(more <= 10_000 ? 'info' : more <= 50_000 ? 'warning' : 'error');
      }),
      { numRuns: 60 },
    );
  });
});
