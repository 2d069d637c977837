import { pathOf } from '../../../report/paths.ts';
import type { Headcount } from '../../../report/schema.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

const GRAND_TOTAL = /合计|总计|总人数/;
const SERVING = /在职/;

export const headcounts: Rule = {
  id: 'amounts.headcounts',
  family: 'amounts',
  level: 'error',
  title: '人员合计等于各类人员之和，实有人数不超过编制数',
  basis: '机构人员情况表表内关系；在职人员不超过核定编制',
  run: ({ report }) => {
    const rows = report.organization.headcounts.filter((row) => row.actual !== null || row.quota !== null);
    if (rows.length === 0) return notRun('没有填写人员情况。');
    const findings = [...rows.flatMap(overQuota), ...totalFindings(rows)];
    const serving = rows.filter((row) => !GRAND_TOTAL.test(row.label));
    return outcomeOf(findings, serving.map((row) => `${row.label}${row.actual ?? row.quota}人`).join('、'));
  },
};

function overQuota({ id, label, quota, actual }: Headcount): FindingDraft[] {
  if (quota === null || actual === null || actual <= quota) return [];
  return [
    {
      level: 'warning',
      text: `${label}实有${actual}人，超过编制${quota}名，请核对或说明原因。`,
      paths: [pathOf.item('headcounts', id, 'actual'), pathOf.item('headcounts', id, 'quota')],
    },
  ];
}

/** A row named 合计 is the sum of all other rows; `在职人员合计` of the other rows that count people in service. */
function totalFindings(rows: readonly Headcount[]): FindingDraft[] {
  return rows
    .filter((row) => GRAND_TOTAL.test(row.label))
    .flatMap((total) => {
      const parts = rows.filter(
        (row) => !GRAND_TOTAL.test(row.label) && (!SERVING.test(total.label) || SERVING.test(row.label)),
      );
      return (['quota', 'actual'] as const).flatMap((column) => {
        const known = parts.flatMap((row) => row[column] ?? []);
        const stated = total[column];
        const sum = known.reduce((whole, part) => whole + part, 0);
        if (stated === null || known.length < parts.length || parts.length === 0 || sum === stated) return [];
        return [
          {
            text: `${total.label}${column === 'quota' ? '编制' : '实有'}填的是${stated}人，各类人员相加是${sum}人（${known.join(' + ')}）。`,
            paths: [total, ...parts].map((row) => pathOf.item('headcounts', row.id, column)),
          },
        ];
      });
    });
}
