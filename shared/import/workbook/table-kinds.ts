/** Kinds of 部门预算/部门决算 table, told apart by title and headers, never by number or sheet order (docs/sources.md §4). */
export const TABLE_KINDS = [
  'incomeExpenditure',
  'income',
  'expenditure',
  'fiscalIncomeExpenditure',
  'generalPublic',
  'governmentFund',
  'stateCapital',
  'basicEconomic',
  'threePublic',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const TABLE_KIND_LABELS: Record<TableKind, string> = {
  incomeExpenditure: '收支总表',
  income: '收入总表',
  expenditure: '支出总表',
  fiscalIncomeExpenditure: '财政拨款收支总表',
  generalPublic: '一般公共预算支出表',
  governmentFund: '政府性基金预算表',
  stateCapital: '国有资本经营预算表',
  basicEconomic: '基本支出经济分类表',
  threePublic: '“三公”经费表',
};
