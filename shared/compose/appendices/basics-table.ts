import { FIGURE_LABELS, FIGURE_STAGES, type FigureName, figureKey } from '../../figures/keys.ts';
import { resolveFigure } from '../../figures/resolve.ts';
import { hasData, SPENDING_ROWS, THREE_PUBLIC_ROWS } from '../../figures/rows.ts';
import type { Report } from '../../report/schema.ts';
import type { TableBlock, TableCell } from '../document.ts';
import { figureCell, headerCell, textCell } from './cells.ts';

/** One line: 上年, 年初预算（编制）, 调整预算, 本年（实有）. */
interface BasicsLine {
  readonly name: string;
  readonly unit: string;
  readonly cells: readonly TableCell[];
}

interface BasicsGroup {
  readonly label: string;
  readonly lines: readonly BasicsLine[];
}

/** 部门整体支出绩效自评基础信息表: staff and offices, income and spending, “三公” in one table (docs/sources.md §2). */
export function basicsTable(report: Report): TableBlock {
  const groups = [{ label: '机构和人员', lines: staffLines(report) }, ...figureGroups(report)].filter(
    ({ lines }) => lines.length > 0,
  );
  return {
    kind: 'table',
    id: 'basics',
    caption: '部门整体支出绩效自评基础信息表',
    unit: '金额单位：万元',
    columnWidths: [14, 30, 8, 12, 12, 12, 12],
    header: [
      ['类别', '内容', '单位', '上年决算', '年初预算（编制）', '调整预算', '本年决算（实有）'].map((text) =>
        headerCell(text),
      ),
    ],
    rows: groups.flatMap(({ label, lines }) =>
      lines.map(({ name, unit, cells }, index) => [
        ...(index === 0 ? [textCell(label, { align: 'center', rowSpan: lines.length })] : []),
        textCell(name),
        textCell(unit, { align: 'center' }),
        ...cells,
      ]),
    ),
    notes: [],
  };
}

function staffLines({ organization }: Report): BasicsLine[] {
  const { offices, subordinates, headcounts } = organization;
  return [
    countLine('内设机构数', '个', null, named(offices)),
    countLine('下属单位数', '个', null, named(subordinates)),
    ...headcounts
      .filter(({ label }) => label.trim() !== '')
      .map(({ label, quota, actual }) => countLine(label.trim(), '人', quota, actual)),
  ];
}

const named = (units: readonly { readonly name: string }[]): number =>
  units.filter(({ name }) => name.trim() !== '').length;

function countLine(name: string, unit: string, quota: number | null, actual: number | null): BasicsLine {
  return { name, unit, cells: [countCell(null), countCell(quota), countCell(null), countCell(actual)] };
}

function countCell(count: number | null): TableCell {
  if (count === null) return textCell('', { align: 'right' });
  return textCell(String(count), { align: 'right', value: { kind: 'count', count } });
}

function figureGroups(report: Report): BasicsGroup[] {
  const spending = SPENDING_ROWS.map(({ name }) => name);
  const inGroup = (start: string) => spending.filter((name) => name.startsWith(start));
  return [
    { label: '收入', names: inGroup('income.') },
    { label: '支出', names: inGroup('expenditure.') },
    { label: '结转和结余', names: inGroup('carryover.') },
    { label: '“三公”经费', names: THREE_PUBLIC_ROWS.map(({ name }) => name) },
    { label: '运行和采购', names: [...inGroup('operation.'), ...inGroup('procurement.')] },
  ].map(({ label, names }) => ({
    label,
    lines: names.filter((name) => hasData(report.figures, name)).map((name) => figureLine(report, name)),
  }));
}

function figureLine({ figures }: Report, name: FigureName): BasicsLine {
  const prior = figureCell(resolveFigure(figures, figureKey(name, 'final'), 'prior'));
  const stages = FIGURE_STAGES.map((stage) => figureCell(resolveFigure(figures, figureKey(name, stage))));
  return { name: FIGURE_LABELS[name], unit: '万元', cells: [prior, ...stages] };
}
