/** The parts of a report that last year's text can go to (docs/sources.md §1). */
export const PLACED_PARTS = [
  'organization',
  'tasks',
  'goals',
  'spending',
  'effectiveness',
  'efficiency',
  'conclusion',
  'problems',
  'measures',
] as const;
export type PlacedPart = (typeof PLACED_PARTS)[number];

export interface PartMatch {
  /** where text directly under the heading goes; null when it has no place */
  readonly part: PlacedPart | null;
  /** true when headings below it may belong to other parts */
  readonly container: boolean;
}

/** Headings that gather several parts. Tried first: 存在问题及改进意见 names two parts. */
const CONTAINERS: readonly (readonly [RegExp, PlacedPart | null])[] = [
  [/问题.*(改进|整改|建议|意见|措施|打算)/, 'problems'],
  [/^(部门)?(整体支出)?(绩效)?(自评|评价)(工作)?(开展)?情况$|^其他自评/, null],
  [/^(部门|单位|部门（单位）)?(整体)?(基本)?(情况|概况)$/, 'organization'],
];

/** Keywords of headings, in the order in which they decide: 绩效目标完成情况 is about effect, not about goals. */
const KEYWORDS: readonly (readonly [PlacedPart, RegExp])[] = [
  ['problems', /问题|不足/],
  ['measures', /改进|整改|下一步|措施|打算|^(有关|相关|工作|意见)?(和|及)?建议/],
  ['conclusion', /结论|自评得分|评价得分|自评结果|评价结果/],
  ['effectiveness', /履职效|履职情况|目标(完成|实现)|产出|效益|成效|效果|整体效能|主要绩效/],
  ['efficiency', /管理效率|管理情况|(预算|财务|资产|绩效|采购)管理/],
  ['goals', /绩效目标|目标设/],
  ['spending', /支出|收支|收入|预算执行|决算|资金使用/],
  ['tasks', /重点工作|工作任务|总体工作|主要工作|年度工作/],
  ['organization', /职能|职责|机构|人员|编制|基本情况|概况/],
];

/** The usual titles, word for word: what a line without number, style or weight must be to count as a heading. */
const TITLES =
  /^(部门|单位)?(基本情况|主要职[能责]|职[能责](职责)?|机构设置(情况)?|人员编制(情况)?|整体支出(绩效目标|情况)|绩效自评情况)$|^年度总体工作(和|及|、)重点工作任务$|^履职效能分析$|^管理效率分析$|^(自评|评价)结论$|^(存在|主要)的?(主要)?问题(及|和|与)?(改进(意见|措施|建议)|原因分析)?$|^(下一步)?改进(措施|意见|建议)$/;

/** Which part a heading opens; null when its words are not known. `title` is without number and final punctuation. */
export function partOfTitle(title: string): PartMatch | null {
  const text = title.replace(/\s/g, '');
  for (const [pattern, part] of CONTAINERS) if (pattern.test(text)) return { part, container: true };
  for (const [part, pattern] of KEYWORDS) if (pattern.test(text)) return { part, container: false };
  return null;
}

/** True for a title that can stand alone on its line without any mark of a heading. */
export function isUsualTitle(title: string): boolean {
  return TITLES.test(title.replace(/\s/g, ''));
}

/** Inside 问题及改进 the words of the items (预算, 目标, 管理 …) say what was lacking, not where they belong. */
export function isProblemsOrMeasuresTitle(title: string): boolean {
  return /^(存在|主要|问题|不足|下一步|改进|整改|今后|意见|建议|有关|相关|工作打算)/.test(
    title.replace(/\s/g, ''),
  );
}
