import type { CellSource, FigureSource } from '../../../shared/figures/figure.ts';
import { NOT_APPLICABLE_TEXT } from '../../../shared/figures/figure-text.ts';
import { type FigureKey, type FigurePeriod, figureLabel } from '../../../shared/figures/keys.ts';
import { resolveFigure } from '../../../shared/figures/resolve.ts';
import { type MoneyUnit, UNIT_LABELS } from '../../../shared/money/fen.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** The birth certificate of a figure, in the clerk's words. */
export interface FigureOrigin {
  readonly title: string;
  readonly value: string;
  /** where it was born, one sentence a line */
  readonly lines: readonly string[];
  /** the cell it was imported from, when it was */
  readonly source?: CellSource;
}

export function figureOrigin(report: Report, key: FigureKey, period: FigurePeriod): FigureOrigin {
  const figure = resolveFigure(report.figures, key, period);
  const title = figureLabel(key, period);
  if (figure.state === 'blank') return { title, value: '还没有数', lines: ['可以直接填写，或从表格导入。'] };
  if (figure.state === 'notApplicable') {
    return { title, value: NOT_APPLICABLE_TEXT, ...bornAt(figure.source, NOT_APPLICABLE_TEXT) };
  }
  const value = `${formatWanyuan(figure.fen)} 万元`;
  if (figure.derived) return { title, value, lines: [`由“${figure.derived.formula}”相加得出`] };
  return { title, value, ...bornAt(figure.source, value) };
}

const TO_WANYUAN: Record<MoneyUnit, string> = {
  yuan: ' ÷ 10000',
  qianyuan: ' ÷ 10',
  wanyuan: '',
  baiwanyuan: ' × 100',
  yiyuan: ' × 10000',
};

function bornAt(source: FigureSource, value: string): Pick<FigureOrigin, 'lines' | 'source'> {
  if (source.kind === 'typed') return { lines: ['手工填写'] };
  if (source.kind === 'document') {
    return { lines: [`去年的报告《${source.fileName}》`, `原文写 ${source.raw}`] };
  }
  const { fileName, sheet, cell, raw, unit } = source;
  const conversion = TO_WANYUAN[unit] ? `${TO_WANYUAN[unit]} = ${value}` : '';
  const lines = [`${fileName} › ${sheet} › ${cell}`, `原值 ${raw.trim()} ${UNIT_LABELS[unit]}${conversion}`];
  return { lines, source };
}
