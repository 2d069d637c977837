import type { FigureStage } from '../figures/keys.ts';
import type { Project } from './schema.ts';

/** One project's amount at a stage, in fen; null when blank or 不适用. */
export function projectFen(project: Project, stage: FigureStage): number | null {
  const figure = project.amounts[stage];
  return figure?.state === 'value' ? figure.fen : null;
}

/** Sum over the projects that state an amount; null when none does. */
export function projectSum(projects: readonly Project[], stage: FigureStage): number | null {
  const amounts = projects.map((project) => projectFen(project, stage)).filter((fen) => fen !== null);
  return amounts.length === 0 ? null : amounts.reduce((sum, fen) => sum + fen, 0);
}
