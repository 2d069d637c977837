import { type LiveContext, liveText } from '../../../shared/compose/live-text.ts';
import { type FigureKey, figureLabel } from '../../../shared/figures/keys.ts';
import type { FactKey, FactRun, FigureRun } from '../../../shared/report/rich-text.ts';
import { type FigureOrigin, figureOrigin } from '../figure-table/figure-origin.ts';

export const FACT_LABELS: Record<FactKey, string> = {
  score: '自评得分',
  grade: '评价等级',
  fiscalYear: '评价年度',
  departmentName: '部门名称',
};

const FACT_SOURCES: Record<FactKey, string> = {
  score: '由“评分”各项得分相加得出',
  grade: '由得分按评分表的等级划分得出',
  fiscalYear: '来自“封面”',
  departmentName: '来自“封面”',
};

/** What a chip says of itself: name, value, and where the value was born. */
export function liveOrigin(run: FigureRun | FactRun, context: LiveContext): FigureOrigin {
  if (run.kind === 'fact') {
    const shown = liveText(run, context);
    return {
      title: FACT_LABELS[run.fact],
      value: shown.missing ? '待填' : shown.text,
      lines: [FACT_SOURCES[run.fact]],
    };
  }
  const base = figureOrigin(context.report, run.key, run.period);
  if (run.as.kind === 'wanyuan') return base;
  const value = liveText(run, context);
  if (run.as.kind === 'yuan') return { ...base, value: value.missing ? base.value : `${value.text} 元` };
  const other =
    run.as.kind === 'percentOf'
      ? operand(run.as.of, run, context)
      : operand(run.key, { period: 'prior' }, context);
  const formula =
    run.as.kind === 'percentOf' ? `${base.value} ÷ ${other}` : `（${base.value} − ${other}）÷ ${other}`;
  const title =
    run.as.kind === 'percentOf'
      ? `${base.title} 占 ${figureLabel(run.as.of, run.period)}`
      : `${base.title} 比上年增减`;
  return { title, value: value.missing ? '待填' : value.text, lines: [formula, ...base.lines] };
}

function operand(key: FigureKey, { period }: Pick<FigureRun, 'period'>, { report }: LiveContext): string {
  return figureOrigin(report, key, period).value;
}
