import type { Points } from '../../scoring/pack.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import type { FormAmount } from './form-amounts.ts';
import type { FormFields } from './form-fields.ts';

/** One indicator of a 绩效目标表 or 自评表 as printed; '' where the form has no such column or cell. */
export interface FormIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** 指标性质 as printed: ≥, 定量 … */
  readonly nature: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly explanation: string;
  /** 偏差原因 */
  readonly reason: string;
  readonly weight: Points | null;
  readonly score: Points | null;
  /** which half of a form with 中期 and 年度 side by side it stands in */
  readonly scope: 'annual' | 'midterm';
  /** A1 address of its name */
  readonly cell: string;
}

/** What one 绩效目标申报表 or 自评表 says. */
export interface GoalFormReading {
  readonly sheet: string;
  readonly title: string | null;
  readonly kind: 'goals' | 'selfEvaluation';
  readonly subject: 'department' | 'project';
  readonly year: number | null;
  readonly fields: FormFields;
  /** true: the code went through a number cell and is not the code that was typed */
  readonly codeLostDigits: boolean;
  readonly amounts: readonly FormAmount[];
  readonly indicators: readonly FormIndicator[];
  /** 总分 as printed */
  readonly totalScore: { readonly points: Points; readonly cell: string } | null;
  readonly messages: readonly ImportMessage[];
}

/** The form was recognised, but nobody has filled it in. */
export function isEmptyForm({ fields, amounts, indicators }: GoalFormReading): boolean {
  return Object.keys(fields).length === 0 && amounts.length === 0 && indicators.length === 0;
}
