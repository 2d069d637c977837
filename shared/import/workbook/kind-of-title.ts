import { normaliseLabel } from './label-text.ts';
import type { TableKind } from './table-kinds.ts';

/** Tables that share words with the ones wanted but list something else. */
const OTHER_TABLES =
  /目标|指标|资产|采购|人员情况|机构人员|债务|绩效|转移支付|目录|说明|财政专户|专项资金|专项支出|单位资金|非税|社会保险基金|政府购买|委托业务|统计/;
const PROJECT_LIST = /项目支出/;
const FISCAL = /财政拨款/;

/** Which table a title announces, by its words only; numbers and order differ from place to place. */
export function kindOfTitle(text: string): TableKind | null {
  const title = normaliseLabel(text);
  if (/三公|机构运行信息/.test(title)) return 'threePublic';
  if (OTHER_TABLES.test(title)) return null;
  if (PROJECT_LIST.test(title) && !/基本支出/.test(title)) return null;
  if (/政府性基金/.test(title)) return 'governmentFund';
  if (/国有资本/.test(title)) return 'stateCapital';
  if (/基本支出(?![和及、]项目)/.test(title)) return 'basicEconomic';
  const bothSides = /收支|收入支出|收入、支出/.test(title);
  if (bothSides && FISCAL.test(title)) return 'fiscalIncomeExpenditure';
  if (bothSides) return /表|总|情况/.test(title) ? 'incomeExpenditure' : null;
  if (/一般公共预算/.test(title) || (FISCAL.test(title) && /支出/.test(title))) return 'generalPublic';
  if (/明细/.test(title)) return null;
  if (/收入.*(?:表|情况)/.test(title)) return 'income';
  return /支出.*(?:表|情况)/.test(title) ? 'expenditure' : null;
}
