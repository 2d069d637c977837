import { type Outline, outlineSections } from '../../../shared/compose/outline.ts';
import type { TemplateNames } from '../../../shared/report/diff/labels.ts';
import type { IndicatorPack } from '../../../shared/scoring/pack.ts';

/** What the outline and the indicator pack call the places of a report. */
export function templateNames(outline: Outline, pack: IndicatorPack): TemplateNames {
  const indicators = new Map(pack.indicators.map(({ id, name }) => [id, name]));
  const sections = new Map(outlineSections(outline.sections).map(({ id, heading }) => [id, heading]));
  return { indicator: (id) => indicators.get(id), freeSection: (id) => sections.get(id) };
}
