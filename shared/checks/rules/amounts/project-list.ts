import { FIGURE_STAGES, type FigureStage, figureKey } from '../../../figures/keys.ts';
import { formatWanyuan } from '../../../money/format-amount.ts';
import { pathOf } from '../../../report/paths.ts';
import type { Project, Report } from '../../../report/schema.ts';
import { differenceLevel, differenceText } from '../../amount-difference.ts';
import { columnLabel, termFen } from '../../amount-terms.ts';
import { type FindingDraft, notRun, outcomeOf, type Rule } from '../../rule.ts';

export const projectList: Rule = {
  id: 'amounts.project-list',
  family: 'amounts',
  level: 'error',
  title: '项目支出明细合计等于项目支出',
  basis: '项目支出明细表合计＝“支出决算表”的项目支出',
  run: ({ report }) => {
    if (report.projects.length === 0) return notRun('没有填写项目支出明细。');
    const results = FIGURE_STAGES.flatMap((stage) => checkStage(report, stage) ?? []);
    if (results.length === 0) return notRun('项目支出明细或项目支出没有填全，无法比较。');
    return outcomeOf(
      results.flatMap((result) => (typeof result === 'string' ? [] : result)),
      results.filter((result) => typeof result === 'string').join('；'),
    );
  },
};

function checkStage(report: Report, stage: FigureStage): string | FindingDraft | null {
  const key = figureKey('expenditure.project', stage);
  const total = termFen(report.figures, key);
  const amounts = report.projects.map((project) => amountOf(project, stage));
  const known = amounts.filter((amount) => amount !== null);
  if (total === null || known.length < amounts.length) return null;
  const sum = known.reduce((whole, part) => whole + part, 0);
  const level = differenceLevel(total - sum);
  const column = columnLabel(key, 'current');
  if (!level) return `${column} ${amounts.length} 个项目合计 ${formatWanyuan(sum)} 万元`;
  return {
    level,
    text: `${column}：${amounts.length}个项目合计${formatWanyuan(sum)}万元，项目支出填的是${formatWanyuan(total)}万元，${differenceText(total - sum)}。`,
    paths: [pathOf.figure(key), pathOf.list('projects')],
  };
}

function amountOf(project: Project, stage: FigureStage): number | null {
  const figure = project.amounts[stage];
  if (figure?.state === 'value') return figure.fen;
  return figure?.state === 'notApplicable' ? 0 : null;
}
