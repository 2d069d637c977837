/**
 * The closed list of figures a report can hold. A figure key is `name@stage`; extend the list here and nowhere else.
 * Names follow the columns and rows of the 部门预算/部门决算 tables (docs/sources.md §4).
 */
export const FIGURE_STAGES = ['budget', 'adjusted', 'final'] as const;
export type FigureStage = (typeof FIGURE_STAGES)[number];

export const STAGE_LABELS: Record<FigureStage, string> = {
  budget: '年初预算',
  adjusted: '调整预算',
  final: '决算',
};

export const FIGURE_LABELS = {
  'income.total': '本年收入合计',
  'income.grandTotal': '收入总计',
  'income.fiscal': '财政拨款收入',
  'income.generalPublic': '一般公共预算财政拨款收入',
  'income.governmentFund': '政府性基金预算财政拨款收入',
  'income.stateCapital': '国有资本经营预算财政拨款收入',
  'income.superior': '上级补助收入',
  'income.business': '事业收入',
  'income.operating': '经营收入',
  'income.affiliated': '附属单位上缴收入',
  'income.other': '其他收入',
  'carryover.opening': '年初结转和结余',
  'carryover.closing': '年末结转和结余',
  'expenditure.total': '本年支出合计',
  'expenditure.grandTotal': '支出总计',
  'expenditure.basic': '基本支出',
  'expenditure.basic.personnel': '人员经费',
  'expenditure.basic.public': '公用经费',
  'expenditure.project': '项目支出',
  'expenditure.generalPublic': '一般公共预算财政拨款支出',
  'expenditure.generalPublic.basic': '一般公共预算基本支出',
  'expenditure.generalPublic.project': '一般公共预算项目支出',
  'threePublic.total': '“三公”经费',
  'threePublic.abroad': '因公出国（境）费',
  'threePublic.vehicle': '公务用车购置及运行维护费',
  'threePublic.vehicle.purchase': '公务用车购置费',
  'threePublic.vehicle.operation': '公务用车运行维护费',
  'threePublic.reception': '公务接待费',
  'operation.total': '机关运行经费',
  'procurement.total': '政府采购支出',
} as const satisfies Record<string, string>;

export type FigureName = keyof typeof FIGURE_LABELS;
export type FigureKey = `${FigureName}@${FigureStage}`;

export const FIGURE_NAMES = Object.keys(FIGURE_LABELS) as FigureName[];
export const FIGURE_KEYS: readonly FigureKey[] = FIGURE_NAMES.flatMap((name) =>
  FIGURE_STAGES.map((stage): FigureKey => `${name}@${stage}`),
);

/** This year's column or last year's beside it. */
export const FIGURE_PERIODS = ['current', 'prior'] as const;
export type FigurePeriod = (typeof FIGURE_PERIODS)[number];

const KEY_SET: ReadonlySet<string> = new Set(FIGURE_KEYS);

export function isFigureKey(text: string): text is FigureKey {
  return KEY_SET.has(text);
}

export function figureKey(name: FigureName, stage: FigureStage): FigureKey {
  return `${name}@${stage}`;
}

export function splitFigureKey(key: FigureKey): { name: FigureName; stage: FigureStage } {
  const at = key.lastIndexOf('@');
  // The template type guarantees both halves; TypeScript cannot split a template literal at run time.
  return { name: key.slice(0, at) as FigureName, stage: key.slice(at + 1) as FigureStage };
}

/** `本年支出合计·决算`, or `上年本年支出合计·决算` for last year's column. */
export function figureLabel(key: FigureKey, period: FigurePeriod = 'current'): string {
  const { name, stage } = splitFigureKey(key);
  return `${period === 'prior' ? '上年' : ''}${FIGURE_LABELS[name]}·${STAGE_LABELS[stage]}`;
}
