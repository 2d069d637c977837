import {
  FIGURE_LABELS,
  FIGURE_NAMES,
  FIGURE_STAGES,
  type FigureKey,
  type FigurePeriod,
  figureKey,
  figureLabel,
  splitFigureKey,
} from '../../../shared/figures/keys.ts';
import { figureFen } from '../../../shared/figures/resolve.ts';
import type { FigureFormat, FigureRun } from '../../../shared/report/rich-text.ts';
import type { Report } from '../../../shared/report/schema.ts';

export const FORMAT_LABELS = {
  wanyuan: '万元',
  yuan: '元',
  share: '占比',
  rate: '执行率',
  growth: '增减',
} as const;
export type FormatChoice = keyof typeof FORMAT_LABELS;
export const FORMAT_CHOICES: readonly FormatChoice[] = ['wanyuan', 'yuan', 'share', 'rate', 'growth'];

/** What each choice writes, for the line under the choices. */
export const FORMAT_HINTS: Record<FormatChoice, string> = {
  wanyuan: '以万元为单位，两位小数。',
  yuan: '以元为单位，带千位逗号。',
  share: '收入项占本年收入合计、其他项占本年支出合计的比例。',
  rate: '决算占调整预算的比例；没有调整预算时，占年初预算的比例。',
  growth: '决算比上年决算增减的比例。',
};

export interface FigureChoice {
  readonly run: FigureRun;
  readonly label: string;
}

/** The figures that can be inserted in a format, those with a value first; `query` matches anywhere in the label. */
export function figureChoices(report: Report, format: FormatChoice, query: string): FigureChoice[] {
  const words = query.trim().split(/\s+/).filter(Boolean);
  const runs = candidates(format).map(({ key, period }): FigureChoice => {
    const as = figureFormat(report, key, format);
    return { run: { kind: 'figure', key, period, as }, label: choiceLabel(key, period, format) };
  });
  const matching = runs.filter(({ label }) => words.every((word) => label.includes(word)));
  const known = ({ run }: FigureChoice) => figureFen(report.figures, run.key, run.period) !== null;
  return [...matching.filter(known), ...matching.filter((choice) => !known(choice))];
}

/** Rates and growth are about the final accounts; amounts and shares exist at every stage. */
function candidates(format: FormatChoice): { key: FigureKey; period: FigurePeriod }[] {
  const finals = FIGURE_NAMES.map((name) => ({ key: figureKey(name, 'final'), period: 'current' as const }));
  if (format === 'rate' || format === 'growth') return finals;
  const others = FIGURE_STAGES.filter((stage) => stage !== 'final').flatMap((stage) =>
    FIGURE_NAMES.map((name) => ({ key: figureKey(name, stage), period: 'current' as const })),
  );
  return [...finals, ...others, ...finals.map(({ key }) => ({ key, period: 'prior' as const }))];
}

function choiceLabel(key: FigureKey, period: FigurePeriod, format: FormatChoice): string {
  const { name } = splitFigureKey(key);
  return format === 'rate' || format === 'growth' ? FIGURE_LABELS[name] : figureLabel(key, period);
}

/** A figure written in a form; shares and rates take the base that is usual for the figure. */
export function figureFormat(report: Report, key: FigureKey, format: FormatChoice): FigureFormat {
  const { name, stage } = splitFigureKey(key);
  switch (format) {
    case 'wanyuan':
    case 'yuan':
    case 'growth':
      return { kind: format };
    case 'share':
      return {
        kind: 'percentOf',
        of: figureKey(name.startsWith('income.') ? 'income.total' : 'expenditure.total', stage),
      };
    case 'rate': {
      const adjusted = figureKey(name, 'adjusted');
      const hasAdjusted = figureFen(report.figures, adjusted) !== null;
      return { kind: 'percentOf', of: hasAdjusted ? adjusted : figureKey(name, 'budget') };
    }
  }
}
