import { compose } from '../compose/compose.ts';
import type { Outline } from '../compose/outline.ts';
import type { Report } from '../report/schema.ts';
import type { IndicatorPack } from '../scoring/pack.ts';
import { scoreReport } from '../scoring/score.ts';
import { proseFields } from './prose.ts';
import type { CheckContext } from './rule.ts';

/** Everything the rules look at, computed once per run. */
export function checkContext(report: Report, outline: Outline, pack: IndicatorPack): CheckContext {
  const score = scoreReport(report, pack);
  return {
    report,
    outline,
    pack,
    score,
    document: compose(report, outline, pack, score),
    prose: proseFields(report, outline, { report, score }),
  };
}
