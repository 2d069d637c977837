import type { Figures } from '../../../shared/figures/figure.ts';
import { FIGURE_STAGES, figureKey, STAGE_LABELS } from '../../../shared/figures/keys.ts';
import { figureFen } from '../../../shared/figures/resolve.ts';
import { formatWanyuan } from '../../../shared/money/format-amount.ts';
import { projectSum } from '../../../shared/report/project-amounts.ts';
import type { Project } from '../../../shared/report/schema.ts';
import classes from './ProjectDifference.module.css';

interface ProjectDifferenceProps {
  readonly projects: readonly Project[];
  readonly figures: Figures;
}

/** Whether the projects add up to 项目支出, stage by stage, where both are known. */
export function ProjectDifference({ projects, figures }: ProjectDifferenceProps) {
  const compared = FIGURE_STAGES.flatMap((stage) => {
    const sum = projectSum(projects, stage);
    const figure = figureFen(figures, figureKey('expenditure.project', stage));
    return sum === null || figure === null ? [] : [{ stage, figure, difference: sum - figure }];
  });
  if (compared.length === 0) return null;
  return (
    <div className={classes.lines}>
      {compared.map(({ stage, figure, difference }) => (
        <span key={stage} className={classes.line} data-agrees={difference === 0 || undefined}>
          {difference === 0
            ? `✓ ${STAGE_LABELS[stage]}合计与项目支出 ${formatWanyuan(figure)} 一致`
            : `${STAGE_LABELS[stage]}合计比项目支出 ${formatWanyuan(figure)} ${difference > 0 ? '多' : '少'} ${formatWanyuan(Math.abs(difference))}`}
        </span>
      ))}
    </div>
  );
}
