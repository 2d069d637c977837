import { readFileSync } from 'node:fs';
import { compose } from '../../shared/compose/compose.ts';
import type { ReportDocument } from '../../shared/compose/document.ts';
import { outlineSchema } from '../../shared/compose/outline.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { indicatorPackSchema } from '../../shared/scoring/pack.ts';

function resource(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8'));
}

/** The shipped sample report, composed by its own outline and indicator pack. */
export function composedSample(): ReportDocument {
  const report = reportSchema.parse(resource('samples/sample-report.json'));
  const outline = outlineSchema.parse(resource(`outlines/${report.outlineId}.json`));
  const pack = indicatorPackSchema.parse(resource(`indicator-packs/${report.packId}.json`));
  return compose(report, outline, pack);
}
