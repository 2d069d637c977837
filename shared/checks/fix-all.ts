import type { Outline } from '../compose/outline.ts';
import { applyEdit } from '../report/apply-edit.ts';
import type { Edit } from '../report/edit.ts';
import type { Report } from '../report/schema.ts';
import type { IndicatorPack } from '../scoring/pack.ts';
import { checkContext } from './context.ts';
import { runChecks } from './engine.ts';
import type { Finding } from './rule.ts';

/** Far above what one report can need; a fix that brings its own finding back must not go on for ever. */
const MAX_ROUNDS = 30;

/** Every sure correction of a report, one after the other. */
export interface AllFixes {
  readonly fixed: number;
  readonly edits: readonly Edit[];
}

/**
 * Makes every sure correction the checks offer. A correction replaces its whole field, so of each field only one is
 * made at a time and the rest is looked for again afterwards, in the text as it is then.
 */
export function fixAll(report: Report, outline: Outline, pack: IndicatorPack): AllFixes {
  const edits: Edit[] = [];
  const tried = new Set<string>();
  let current = report;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { findings } = runChecks(checkContext(current, outline, pack));
    const next = onePerField(findings.filter((finding) => !tried.has(keyOf(finding))));
    if (next.length === 0) break;
    for (const finding of next) {
      tried.add(keyOf(finding));
      if (!finding.fix) continue;
      current = applyEdit(current, finding.fix.edit);
      edits.push(finding.fix.edit);
    }
  }
  return { fixed: edits.length, edits };
}

/** The findings that can be corrected together without one undoing another. */
function onePerField(findings: readonly Finding[]): Finding[] {
  const byField = new Map<string, Finding>();
  for (const finding of findings) {
    if (!finding.fix) continue;
    const field = targetOf(finding.fix.edit);
    if (!byField.has(field)) byField.set(field, finding);
  }
  return [...byField.values()];
}

/** What an edit replaces, without what it puts there. */
function targetOf(edit: Edit): string {
  const names = ['field', 'sectionId', 'list', 'id', 'key', 'period', 'indicatorId'] as const;
  return [edit.type, ...names.map((name) => String(Reflect.get(edit, name) ?? ''))].join('\n');
}

const keyOf = ({ ruleId, text, paths }: Finding): string => [ruleId, text, ...paths].join('\n');
