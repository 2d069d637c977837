import type { ProjectLine } from './details.ts';

/** The projects of a list; 其中 rows are part of the project above and none of their own. */
export function ownProjects({ lines }: { readonly lines: readonly ProjectLine[] }): ProjectLine[] {
  return lines.filter(({ isPart }) => !isPart);
}
