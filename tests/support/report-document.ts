import type {
  Block,
  CellValue,
  ReportDocument,
  TableBlock,
  TableCell,
} from '../../shared/compose/document.ts';
import type { OutlineLayout } from '../../shared/compose/outline.ts';
import { formatWanyuan } from '../../shared/money/format-amount.ts';
import { formatPercentFixed } from '../../shared/money/percent.ts';

/** GB/T 9704-2012 with the font names offices use. */
export const STANDARD_LAYOUT: OutlineLayout = {
  marginsMm: { top: 37, right: 26, bottom: 35, left: 28 },
  linesPerPage: 22,
  charactersPerLine: 28,
  pageNumber: 'outside',
  fonts: {
    title: '方正小标宋简体',
    heading1: '黑体',
    heading2: '楷体_GB2312',
    body: '仿宋_GB2312',
    table: '宋体',
    pageNumber: '宋体',
  },
  cover: true,
  tableOfContents: false,
  charts: false,
  versionCode: false,
};

export function textCell(text: string, extra: Partial<TableCell> = {}): TableCell {
  return { text, ...extra };
}

export function moneyCell(fen: number, extra: Partial<TableCell> = {}): TableCell {
  return { text: formatWanyuan(fen), value: { kind: 'money', fen }, ...extra };
}

export function percentCell(basisPoints: number): TableCell {
  return { text: formatPercentFixed(basisPoints), value: { kind: 'percent', basisPoints } };
}

export function valueCell(text: string, value: CellValue): TableCell {
  return { text, value };
}

/** A table with a two-row merged head, indented names, money, shares and text that looks like a formula. */
export function figuresTable(rowCount = 3): TableBlock {
  const rows = Array.from({ length: rowCount }, (_, index) => [
    textCell(index === 0 ? '本年支出合计' : `其中：第${index}类支出`, {
      indent: index === 0 ? 0 : 2,
      bold: index === 0,
    }),
    moneyCell(207_480_000 - index * 1_234_567, { path: `figures.current.${index}` }),
    moneyCell(200_000_000 + index * 10_000),
    percentCell(10_000 - index * 123),
  ]);
  return {
    kind: 'table',
    id: 'figures',
    caption: '收入支出执行情况表',
    unit: '单位：万元',
    columnWidths: [4, 2, 2, 2],
    header: [
      [
        textCell('项目', { rowSpan: 2 }),
        textCell('2023年', { columnSpan: 2 }),
        textCell('执行率', { rowSpan: 2 }),
      ],
      [textCell('决算'), textCell('年初预算')],
    ],
    rows: [...rows, [textCell('=1+1'), textCell('+8613800000000'), textCell('-'), textCell('@SUM(A1)')]],
    notes: ['（注：执行率＝决算数÷年初预算数。）'],
  };
}

/** Every kind of block and run once or more. */
export function sampleDocument(extra: readonly Block[] = []): ReportDocument {
  return {
    title: '部门整体支出绩效自评报告',
    departmentName: '云溪县科学技术协会',
    fiscalYear: 2023,
    variant: 'submission',
    layout: STANDARD_LAYOUT,
    blocks: [
      { kind: 'attachmentMark', text: '附件4' },
      { kind: 'title', text: '部门整体支出绩效自评报告' },
      { kind: 'coverLine', label: '部门名称', value: '云溪县科学技术协会', path: 'cover.departmentName' },
      { kind: 'coverLine', label: '填报日期', value: '2024年5月13日', path: 'cover.filledOn' },
      { kind: 'heading', level: 1, text: '一、部门基本情况' },
      { kind: 'heading', level: 2, text: '（一）部门整体支出情况。', path: 'spending' },
      {
        kind: 'paragraph',
        role: 'body',
        path: 'spending',
        runs: [
          { text: '2023年支出为' },
          { text: '207.48', figure: { key: 'expenditure.total@final', period: 'current' } },
          { text: '万元，上年为' },
          { text: '【未填】', figure: { key: 'expenditure.total@final', period: 'prior' }, missing: true },
          { text: '万元，“三公”经费<2.46>万元 & 其他……' },
        ],
      },
      { kind: 'heading', level: 3, text: '1. 主要的问题' },
      { kind: 'heading', level: 4, text: '（1）执行进度仍需提高' },
      {
        kind: 'paragraph',
        role: 'body',
        runs: [{ text: '一是', bold: true }, { text: '项目预算编制不够精准。' }],
      },
      ...extra,
      { kind: 'pageBreak' },
      figuresTable(),
    ],
  };
}
