import { UNIT_LABELS } from '../../money/fen.ts';
import { formatYuan } from '../../money/format-amount.ts';
import type { GridSheet } from '../workbook/grid.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { AMOUNT_STAGES, type AmountStage } from './form-labels.ts';
import type { FormSum, WorkbookForm } from './form-sums.ts';
import { amountIn } from './form-unit.ts';
import { type GoalFormReading, isEmptyForm } from './goal-reading.ts';

const STAGE_NAMES: Record<AmountStage, string> = {
  budget: '年度预算金额',
  adjusted: '全年（调整）预算金额',
  final: '执行金额',
  midterm: '中期总金额',
};

/** What is to be said of one form, whatever the others hold. */
export function formMessages(sheet: GridSheet, reading: GoalFormReading): ImportMessage[] {
  const at = { level: 'info', sheet: sheet.name, cell: null } as const;
  if (isEmptyForm(reading)) {
    const text = `工作表“${sheet.name}”是一份空白的绩效目标表或自评表，没有可导入的内容。`;
    return [{ ...at, code: 'FORM_EMPTY', text }, ...reading.messages];
  }
  const hidden = sheet.hidden
    ? [{ ...at, code: 'FORM_HIDDEN', text: `工作表“${sheet.name}”是隐藏的，也已读取，请核对是否需要。` }]
    : [];
  return [...hidden, ...reading.messages, ...AMOUNT_STAGES.flatMap((stage) => partsMessage(reading, stage))];
}

/** 资金总额 = 财政拨款 + 上年结转 + 其他资金, wherever all are stated in one unit. */
function partsMessage(reading: GoalFormReading, stage: AmountStage): ImportMessage[] {
  const ofStage = reading.amounts.filter((amount) => amount.stage === stage);
  const total = ofStage.find(({ part }) => part === 'total');
  const parts = ofStage.filter(({ part }) => part !== 'total');
  if (!total || parts.length < 2 || ofStage.some(({ unit }) => unit !== total.unit)) return [];
  const unit = total.unit ?? 'yuan';
  const sum = parts.reduce((fen, part) => fen + (amountIn(part, unit) ?? Number.NaN), 0);
  if (sum === amountIn(total, unit)) return [];
  const text = `工作表“${reading.sheet}”的${STAGE_NAMES[stage]}（${total.cell}）与所列各项资金之和不符，请核对。`;
  return [{ level: 'warning', code: 'PARTS_DISAGREE', sheet: reading.sheet, cell: total.cell, text }];
}

/** What is to be said of the workbook as a whole: no forms, sums, a doubtful unit. */
export function workbookMessages(forms: readonly WorkbookForm[], sums: readonly FormSum[]): ImportMessage[] {
  const whole = { sheet: null, cell: null } as const;
  if (forms.length === 0) {
    const text = '没有找到填好的绩效目标表或自评表。';
    return [{ ...whole, level: 'warning', code: 'NO_FORMS', text }];
  }
  const sure = sums.filter(({ certainty }) => certainty === 'sure');
  const told = forms.length > 1 ? sure : [];
  const totals = told.map((sum): ImportMessage => {
    const text = `${sum.count} 份表的${STAGE_NAMES[sum.stage]}合计 ${formatYuan(sum.readings[0]?.fen ?? 0)} 元。`;
    return { ...whole, level: 'info', code: 'FORMS_SUM', text };
  });
  return [...totals, ...unitDoubt(forms, sums)];
}

function unitDoubt(forms: readonly WorkbookForm[], sums: readonly FormSum[]): ImportMessage[] {
  const asked = forms.filter(({ unit }) => unit.state === 'question');
  const [first] = asked;
  if (!first) return [];
  const found = asked.flatMap(({ reading, unit }) =>
    unit.witnesses.filter((entry) => entry.unit !== unit.printed).map((entry) => ({ reading, entry })),
  );
  const best = found.find(({ entry }) => entry.kind === 'equal') ?? found[0];
  const { reading } = best ?? first;
  const witness = best?.entry;
  const { printed } = first.unit;
  const amount = witness?.amount ?? reading.amounts.find(({ unitOwn }) => !unitOwn);
  const label = printed === null ? '金额没有标明单位' : `金额单位标为${UNIT_LABELS[printed]}`;
  const why = witness
    ? `，但工作表“${reading.sheet}”${witness.cell} 写着“${witness.text}”，而 ${witness.amount.cell} 填的是 ${witness.amount.raw}`
    : '，但按这个单位读，金额大小与常情不符';
  const sum = sums.find(({ certainty }) => certainty === 'question');
  const text = `${asked.length} 份表的${label}${printed === null ? '' : why}。${sum ? readingsOf(sum) : ''}请选定单位。`;
  return [{ level: 'warning', code: 'UNIT_DOUBT', sheet: reading.sheet, cell: amount?.cell ?? null, text }];
}

function readingsOf(sum: FormSum): string {
  const readings = sum.readings.map(({ unit, fen }) => {
    const how = unit === null ? '各表分别取最可能的单位' : `按${UNIT_LABELS[unit]}读`;
    return `${how}，${STAGE_NAMES[sum.stage]}合计 ${formatYuan(fen)} 元`;
  });
  return `${readings.join('；')}。`;
}
