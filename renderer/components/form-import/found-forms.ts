import type {
  FormOffer,
  GoalFormOffer,
  ScoreTableOffer,
} from '../../../shared/import/form-use/form-offer.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';

export type FormUse = 'scoring' | 'goals';

/** One sheet a workbook offers, with the label it is chosen by. */
export type FoundForm = { readonly key: string; readonly label: string } & (
  | { readonly use: 'scoring'; readonly table: ScoreTableOffer }
  | { readonly use: 'goals'; readonly form: GoalFormOffer }
);

/** Everything a workbook offers, the wanted kind first; of goal forms the department's own before those of projects. */
export function foundForms({ scoreTables, goalForms }: FormOffer, wanted: FormUse | null): FoundForm[] {
  const tables = scoreTables.map(
    (table): FoundForm => ({
      key: `scoring.${table.sheet}`,
      label: `评分表：${table.sheet}（${table.rows.length} 项，${formatPoints(table.total)} 分）`,
      use: 'scoring',
      table,
    }),
  );
  const forms = goalForms
    .toSorted((a, b) => Number(a.subject === 'project') - Number(b.subject === 'project'))
    .map(
      (form): FoundForm => ({
        key: `goals.${form.sheet}`,
        label: `绩效目标表：${form.sheet}（${form.indicators.length} 项指标）`,
        use: 'goals',
        form,
      }),
    );
  return wanted === 'goals' ? [...forms, ...tables] : [...tables, ...forms];
}
