import { plainLabel } from './label-text.ts';

/** What one row label or one column header speaks of, whatever table it stands in. */
export type TableItem =
  | 'total'
  | 'subtotal'
  | 'grandTotal'
  | 'incomeTotal'
  | 'incomeGrandTotal'
  | 'expenditureTotal'
  | 'expenditureGrandTotal'
  | 'opening'
  | 'closing'
  | 'fiscal'
  | 'generalPublic'
  | 'governmentFund'
  | 'stateCapital'
  | 'superior'
  | 'business'
  | 'operating'
  | 'affiliated'
  | 'otherIncome'
  | 'basic'
  | 'personnel'
  | 'public'
  | 'project'
  | 'threePublic'
  | 'abroad'
  | 'vehicle'
  | 'vehiclePurchase'
  | 'vehicleOperation'
  | 'reception'
  | 'otherCosts'
  | 'operation';

/** Counts of people, visits and cars stand beside the 三公 amounts and are no amounts. */
const QUANTITY = /批次|人次|人数|团组|保有量|数量|[(（](?:个|辆|人|次|台|批|元\/人)[)）]|购置数/;

/** Order matters: the narrower word comes first. Names of rows and columns follow docs/sources.md §4. */
const ITEM_WORDS: readonly (readonly [TableItem, RegExp])[] = [
  ['opening', /(?:年初|上年|期初).*(?:结转|结余)/],
  ['closing', /(?:年末|年终|期末).*(?:结转|结余)|结转下年|下年结转/],
  ['operation', /机关运行/],
  ['threePublic', /三公/],
  ['abroad', /因公出国/],
  ['reception', /^公务接待/],
  ['otherCosts', /^(?:会议费|培训费|行政经费)/],
  ['vehicle', /公务用车购置(?:费)?[及和与、](?:公务用车)?运行|^公务用车(?:费用?|经费)?$/],
  ['vehicleOperation', /^(?:公务用车|车辆)?运行(?:维护)?(?:费|支出)/],
  ['vehiclePurchase', /^(?:公务用车|车辆)购置|^购置费/],
  ['personnel', /^人员(?:经费|支出)/],
  ['public', /^(?:日常)?公用(?:经费|支出)/],
  ['basic', /^基本支出(?!结转)/],
  ['project', /^项目支出(?!结转)/],
  ['fiscal', /^(?:本年|同级)?财政拨款(?:收入|小计|合计)?$/],
  ['generalPublic', /^一般公共预算(?:财政)?(?:拨款|补助)?(?:资金)?(?:收入|支出)?(?:[预决]算)?数?$/],
  ['governmentFund', /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出)?$/],
  ['stateCapital', /^国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?(?:资金)?(?:收入|支出)?$/],
  ['superior', /^上级补助/],
  ['business', /^事业(?:单位业务|预算)?收入/],
  ['operating', /^(?:事业单位)?经营(?:预算)?收入/],
  ['affiliated', /^附属单位上缴/],
  ['otherIncome', /^其他(?:预算)?收入$/],
  ['incomeGrandTotal', /^收入总计/],
  ['expenditureGrandTotal', /^支出总计/],
  ['grandTotal', /^总计/],
  ['incomeTotal', /^(?:本年)?收入(?:合计|小计)$|^本年收入$/],
  ['expenditureTotal', /^(?:本年)?支出(?:合计|小计)$|^本年支出$/],
  ['total', /^(?:本年|部门|单位)?合计$/],
  ['subtotal', /^小计$/],
];

/** All of them in one, so that a label that names nothing, as most do, is compared once. */
const ANY_ITEM = new RegExp(ITEM_WORDS.map(([, { source }]) => source).join('|'));

function itemOf(label: string): TableItem | null {
  const bare = label.replace(/\([^)]*\)$/, '');
  if (!ANY_ITEM.test(bare) || QUANTITY.test(label)) return null;
  const found = ITEM_WORDS.find(([, word]) => word.test(bare))?.[0] ?? null;
  // “三公”经费和机关运行经费 over both groups names neither of them.
  return found === 'operation' && /三公/.test(bare) ? null : found;
}

/** The item a row label names; 小计 rows are parts of something unnamed and count for nothing. */
export function itemOfRow(label: string): TableItem | null {
  const item = itemOf(plainLabel(label));
  return item === 'subtotal' ? null : item;
}

/** Groups of 经济分类 columns: their 小计 is one kind of cost (docs/sources.md §4.4). */
const ECONOMIC_CLASS =
  /^(?:30[1-9]|31[0-3]|399)?(?:工资福利|商品和?服务|对个人和家庭|债务利息|资本性支出|对企业补助|对社会保障基金|机关工资|机关商品|机关资本|对事业单位)/;

/** Headers that only say when, or that these are amounts: 2023年, 本年预算, 决算数, 金额. */
const NEUTRAL =
  /^(?:20\d{2}年?度?)?(?:上年度?|本年度?|去年|年初|全年|调整后?|部门|财政拨款)?(?:收入|支出)?(?:预算|决算|执行|完成|批复|实际)?(?:数|额|金额|总额|情况)?$/;

/**
 * The item a column's header path names: the leaf decides, totals take their group's name. Null is a column
 * that names no item and so takes its row's; `unknown` is one that names something else (其他支出, 上缴上级支出).
 */
export function itemOfColumn(path: readonly string[]): TableItem | 'unknown' | null {
  const labels = path.map(plainLabel);
  if (labels.some((label) => ECONOMIC_CLASS.test(label))) return 'unknown';
  const carried = labels.map(itemOf).find((item) => item === 'opening' || item === 'closing');
  if (carried) return carried;
  let total = false;
  for (const label of labels.toReversed()) {
    const item = itemOf(label);
    if (item === 'total' || item === 'subtotal') total = true;
    else if (item !== null) return item;
    else if (!total && !NEUTRAL.test(label.replace(/\([^)]*\)$/, ''))) return 'unknown';
  }
  return total ? 'total' : null;
}
