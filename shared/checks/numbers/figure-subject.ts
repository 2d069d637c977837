import { type FigureKey, type FigureName, type FigurePeriod, figureKey } from '../../figures/keys.ts';

export interface Subject {
  readonly key: FigureKey;
  readonly period: FigurePeriod;
}

/** Where a figure's name may begin: a longer name such as 科普项目支出 must not be taken for 项目支出. */
const BOUNDARY =
  '(?<=^|[，,。；;：:、（()）\\s“”]|其中|本年|全年|上年|去年|年度|年|部门|单位|整体|总|中|万元|元|安排|决算)';

/** The words of the prose for each figure, longest name first. */
const NAMES: readonly (readonly [FigureName, string])[] = [
  ['expenditure.generalPublic.basic', '一般公共预算(?:财政拨款)?基本支出'],
  ['expenditure.generalPublic.project', '一般公共预算(?:财政拨款)?项目支出'],
  ['expenditure.generalPublic', '一般公共预算(?:财政拨款)?支出'],
  ['income.generalPublic', '一般公共预算(?:财政拨款)?收入|一般公共预算拨款收入'],
  ['income.governmentFund', '政府性基金(?:预算)?(?:财政拨款)?收入'],
  ['income.stateCapital', '国有资本经营(?:预算)?(?:财政拨款)?收入'],
  ['income.fiscal', '财政拨款收入'],
  ['income.superior', '上级补助收入'],
  ['income.business', '事业收入'],
  ['income.affiliated', '附属单位上缴收入'],
  ['income.other', '其他收入'],
  ['carryover.opening', '(?:年初|上年)结转(?:和|及)?结余'],
  ['carryover.closing', '年末结转(?:和|及)?结余'],
  ['expenditure.basic.personnel', '人员经费'],
  ['expenditure.basic.public', '公用经费'],
  ['expenditure.basic', '基本支出'],
  ['expenditure.project', '项目支出'],
  ['threePublic.vehicle.purchase', '公务用车购置(?:费|支出)'],
  ['threePublic.vehicle.operation', '公务用车运行(?:维护)?费'],
  ['threePublic.vehicle', '公务用车购置及运行(?:维护)?费'],
  ['threePublic.abroad', '因公出国[（(]境[）)]费用?'],
  ['threePublic.reception', '公务接待费'],
  ['threePublic.total', '[“"]?三公[”"]?经费'],
  ['operation.total', '机关运行经费'],
  ['procurement.total', '政府采购(?:支出|总额|金额)'],
  ['income.grandTotal', '收入总计'],
  ['expenditure.grandTotal', '支出总计'],
  ['income.total', '(?:总)?收入(?:合计)?'],
  ['expenditure.total', '(?:总)?支出(?:合计)?'],
];

/** Words that may stand between a figure's name and its number without changing what the number is. */
const CONNECTOR =
  '(?:支出|收入|经费|合计|总额|总数|数|金额|年初|调整后?|全年|预算|批复|安排|决算|执行|实际|本年|完成|为|是|有|共计?|达到?|[：:])*\\s*';
const SUBJECTS = NAMES.map(([name, words]) => ({
  name,
  pattern: new RegExp(`${BOUNDARY}(?:${words})(${CONNECTOR})$`, 'u'),
}));

/** A name, its connectors and the words that tell stage and year all stand within this many characters. */
const REACH = 60;

const STAGE_WORDS = /一般公共预算|政府性基金预算|国有资本经营预算|部门预算|预算执行/gu;

/**
 * The figure a number in a sentence belongs to, read from the words right before it: `基本支出为` → basic, final.
 * Null when anything stands between, so that `比上年增加5万元` is never taken for the figure itself.
 * @param before the sentence up to the number
 */
export function subjectBefore(before: string, fiscalYear: number): Subject | null {
  const near = before.slice(-REACH);
  const sentence = near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('；')) + 1);
  for (const { name, pattern } of SUBJECTS) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const clause = sentence.slice(sentence.slice(0, match.index).search(/[^，,：:]*$/u));
    return { key: figureKey(name, stageOf(clause)), period: periodOf(clause, fiscalYear) };
  }
  return null;
}

function stageOf(clause: string) {
  const words = clause.replace(STAGE_WORDS, '');
  if (/决算|执行|实际/.test(words)) return 'final';
  if (/调整|全年预算/.test(words)) return 'adjusted';
  return /预算|年初批复/.test(words) ? 'budget' : 'final';
}

function periodOf(clause: string, fiscalYear: number): FigurePeriod {
  const last = new RegExp(`上年(?!结转)|去年|上一年|${fiscalYear - 1}\\s*年`, 'u');
  return last.test(clause) ? 'prior' : 'current';
}
