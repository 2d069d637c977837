import { type MoneyUnit, unitOfWord } from '../../money/fen.ts';
import { normaliseLabel } from '../workbook/label-text.ts';
import { INDICATOR_LEVELS, indicatorRole } from './indicator-columns.ts';

/** The label/value pairs of 绩效目标申报表 and 自评表 (docs/sources.md §3). */
export const FORM_FIELDS = [
  'code',
  'project',
  'department',
  'unit',
  'period',
  'projectType',
  'duties',
  'basis',
  'calculation',
  'annualGoal',
  'longTermGoal',
  'actualGoal',
  'preparer',
  'phone',
  'filledOn',
] as const;
export type FormFieldKey = (typeof FORM_FIELDS)[number];

const FIELD_WORDS: readonly (readonly [FormFieldKey, RegExp])[] = [
  ['code', /^(?:二级|一级)?项目(?:编码|代码|编号)$|^预算编码$/],
  ['project', /^(?:二级|一级)?项目名称$/],
  [
    'department',
    /^(?:(?:项目|预算)?主管(?:部门|单位)(?:名称)?|一级预算单位|(?:预算)?部门名称|预算部门)(?:及代码)?$/,
  ],
  ['unit', /^(?:(?:申[请报]|实施|填报|执行|用款|预算|项目|项目实施|编制)单位(?:名称)?|单位名称)(?:及代码)?$/],
  ['period', /^(?:项目)?(?:实施)?(?:期限|周期)$|^起止(?:时间|年限)$/],
  ['projectType', /^项目(?:类型|类别|属性)$/],
  ['duties', /^(?:部门|单位|主要)?(?:职能|职责)(?:职责)?(?:概述)?$/],
  ['basis', /^(?:政策|立项)依据$/],
  ['calculation', /^(?:预算)?测算依据(?:及说明)?$/],
  ['longTermGoal', /^(?:中期|长期|中长期|实施期)(?:总体|整体|绩效)*目标$/],
  [
    'actualGoal',
    /^(?:全?年度?|总体)?(?:绩效)?(?:目标)?实际完成(?:情况)?$|^(?:全年|年度)?(?:绩效)?目标完成情况$/,
  ],
  [
    'annualGoal',
    /^(?:本?年度|当年|全年)(?:总体|整体|绩效)*目标$|^(?:总体|整体)(?:绩效)?目标$|^预期(?:总体)?目标$|^年初(?:设定)?目标$/,
  ],
  ['preparer', /^(?:填[报表]人|经办人)(?:员|姓名)?$/],
  ['phone', /^联系电话$/],
  ['filledOn', /^填[报表](?:日期|时间)$/],
];

export const AMOUNT_STAGES = ['budget', 'adjusted', 'final', 'midterm'] as const;
/** 年初/本年度预算, 全年(调整)预算, 全年执行, 中期规划 */
export type AmountStage = (typeof AMOUNT_STAGES)[number];
export const AMOUNT_PARTS = ['total', 'fiscal', 'carryover', 'other'] as const;
/** 资金总额, 其中财政拨款, 上年结转, 其他资金 */
export type AmountPart = (typeof AMOUNT_PARTS)[number];

export interface AmountLabel {
  /** null: what stands above or beside it decides */
  readonly stage: AmountStage | null;
  readonly part: AmountPart;
}

const LONGEST_LABEL = 30;
const TOTAL =
  /^(?:本年度?|年度|当年|全年|年初|调整后?|申[请报]|批复|项目|部门|整体|预算|支出|资金|中期|长期|实施期|执行|实际|到位)*(?:金额|总额|总金额|资金|预算数?|执行数|决算数?|支出数|总投资)$/;

/** A label without brackets, lead-in and colon: `本年度项目金额（万元）：` → `本年度项目金额`. */
function bareLabel(text: string): string {
  const label = normaliseLabel(text);
  if (label.length > LONGEST_LABEL) return '';
  return label
    .replace(/[([【][^)\]】]*[)\]】]/g, '')
    .replace(/^其中[:：]?/, '')
    .replace(/[:：]$/, '');
}

export function fieldOf(text: string): FormFieldKey | null {
  const label = bareLabel(text);
  return FIELD_WORDS.find(([, word]) => word.test(label))?.[0] ?? null;
}

export function amountLabelOf(text: string): AmountLabel | null {
  const label = bareLabel(text);
  if (/^(?:当年)?(?:财政拨款|财政(?:性)?资金|一般公共预算)(?:资金|拨款)?$/.test(label)) {
    return { stage: null, part: 'fiscal' };
  }
  if (/^(?:上年)?结转(?:结余)?(?:资金)?$/.test(label)) return { stage: null, part: 'carryover' };
  if (/^(?:其他|自筹|单位)资金$/.test(label)) return { stage: null, part: 'other' };
  if (!TOTAL.test(label)) return null;
  return { stage: stageOf(normaliseLabel(text)), part: 'total' };
}

function stageOf(label: string): AmountStage {
  if (/中期|长期|实施期|总投资/.test(label)) return 'midterm';
  if (/执行数|决算|支出数|实际/.test(label)) return 'final';
  return /调整|全年/.test(label) ? 'adjusted' : 'budget';
}

/** A header that says at which stage the amounts below it are: 年初预算数, 全年预算数, 全年执行数. */
export function isStageHeader(text: string): boolean {
  return /(?:预算|执行|决算|支出)数$/.test(bareLabel(text)) && amountLabelOf(text)?.part === 'total';
}

/** Whether a text is a label of the form and so never another label's value. */
export function isFormLabel(text: string): boolean {
  const role = indicatorRole(text);
  return (
    fieldOf(text) !== null || amountLabelOf(text) !== null || INDICATOR_LEVELS.some((level) => level === role)
  );
}

/** The money unit a label carries in brackets: `（中期规划，万元）`, `[万元]`. */
export function unitInLabel(text: string): MoneyUnit | null {
  const word = /[([【](?:[^()[\]【】]*[,、:])?(?:人民币)?(亿元|百万元|万元|千元|元)[)\]】]/.exec(
    normaliseLabel(text),
  )?.[1];
  return word === undefined ? null : unitOfWord(word);
}
