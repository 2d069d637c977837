import {
  FIGURE_LABELS,
  FIGURE_PERIODS,
  FIGURE_STAGES,
  type FigureKey,
  type FigureName,
  type FigurePeriod,
  figureKey,
} from '../figures/keys.ts';
import { formatWanyuan } from '../money/format-amount.ts';
import { pathOf } from '../report/paths.ts';
import type { Report } from '../report/schema.ts';
import { differenceLevel, differenceText } from './amount-difference.ts';
import { columnLabel, nameLabel, sumText, termFen } from './amount-terms.ts';
import { type FindingDraft, notRun, outcomeOf, type RuleOutcome } from './rule.ts';

/** A sum that must hold in every column (stage and year) where all its terms are known. */
export interface SumIdentity {
  readonly total: FigureName;
  readonly parts: readonly FigureName[];
}

type ColumnResult = { readonly agreed: string } | { readonly finding: FindingDraft };

/** Compares each identity in every column; columns with unknown terms take no part, and none at all means not run. */
export function checkSums(report: Report, identities: readonly SumIdentity[]): RuleOutcome {
  const results = identities.flatMap((identity) =>
    FIGURE_PERIODS.flatMap((period) =>
      FIGURE_STAGES.flatMap((stage) => {
        const total = figureKey(identity.total, stage);
        const parts = identity.parts.map((part) => figureKey(part, stage));
        return checkColumn(report, total, parts, period) ?? [];
      }),
    ),
  );
  if (results.length === 0) return notRun(`${missingNames(identities)}没有填全，无法比较。`);
  return outcomeOf(
    results.flatMap((result) => ('finding' in result ? result.finding : [])),
    results.flatMap((result) => ('agreed' in result ? result.agreed : [])).join('；'),
  );
}

function checkColumn(
  report: Report,
  totalKey: FigureKey,
  partKeys: readonly FigureKey[],
  period: FigurePeriod,
): ColumnResult | null {
  const total = termFen(report.figures, totalKey, period);
  const parts = partKeys.map((key) => termFen(report.figures, key, period));
  const known = parts.filter((part) => part !== null);
  if (total === null || known.length < parts.length) return null;
  const sum = known.reduce((whole, part) => whole + part, 0);
  const level = differenceLevel(total - sum);
  const column = columnLabel(totalKey, period);
  if (!level) return { agreed: `${column} ${sumText(known)} = ${formatWanyuan(total)} 万元` };
  const names = partKeys.map((key) => nameLabel(key)).join('、');
  return {
    finding: {
      level,
      text: `${column}：${names}相加（${sumText(known)}）是${formatWanyuan(sum)}万元，${nameLabel(totalKey)}填的是${formatWanyuan(total)}万元，${differenceText(total - sum)}。`,
      paths: [totalKey, ...partKeys].map((key) => pathOf.figure(key, period)),
    },
  };
}

function missingNames(identities: readonly SumIdentity[]): string {
  const names = new Set(identities.flatMap(({ total, parts }) => [total, ...parts]));
  return [...names].map((name) => FIGURE_LABELS[name]).join('、');
}
