import { Loader } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import type { TabId } from '../../../shared/report/paths.ts';
import classes from './TabContent.module.css';

type Load = () => Promise<{ readonly default: ComponentType }>;

/** Each tab is its own chunk, so the window opens before editors and tables are parsed. */
const LOADERS: Record<TabId, Load> = {
  cover: () => import('../../features/cover/CoverTab.tsx').then((m) => ({ default: m.CoverTab })),
  organization: () =>
    import('../../features/organization/OrganizationTab.tsx').then((m) => ({ default: m.OrganizationTab })),
  tasks: () => import('../../features/tasks/TasksTab.tsx').then((m) => ({ default: m.TasksTab })),
  goals: () => import('../../features/goals/GoalsTab.tsx').then((m) => ({ default: m.GoalsTab })),
  budget: () => import('../../features/budget/BudgetTab.tsx').then((m) => ({ default: m.BudgetTab })),
  scoring: () => import('../../features/scoring/ScoringTab.tsx').then((m) => ({ default: m.ScoringTab })),
  analysis: () => import('../../features/analysis/AnalysisTab.tsx').then((m) => ({ default: m.AnalysisTab })),
  problems: () => import('../../features/problems/ProblemsTab.tsx').then((m) => ({ default: m.ProblemsTab })),
  checks: () => import('../../features/checks/ChecksTab.tsx').then((m) => ({ default: m.ChecksTab })),
  preview: () => import('../../features/preview/PreviewTab.tsx').then((m) => ({ default: m.PreviewTab })),
};

const TAB_COMPONENTS: Record<TabId, ComponentType> = {
  cover: lazy(LOADERS.cover),
  organization: lazy(LOADERS.organization),
  tasks: lazy(LOADERS.tasks),
  goals: lazy(LOADERS.goals),
  budget: lazy(LOADERS.budget),
  scoring: lazy(LOADERS.scoring),
  analysis: lazy(LOADERS.analysis),
  problems: lazy(LOADERS.problems),
  checks: lazy(LOADERS.checks),
  preview: lazy(LOADERS.preview),
};

export function TabContent({ tab }: { tab: TabId }) {
  const Content = TAB_COMPONENTS[tab];
  return (
    <Suspense fallback={<Loader className={classes.loading} size="sm" role="status" aria-label="正在打开" />}>
      <Content />
    </Suspense>
  );
}
