import { normaliseLabel } from '../workbook/label-text.ts';
import type { FormCell, FormView } from './form-view.ts';

export const INDICATOR_LEVELS = ['level1', 'level2', 'name'] as const;
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];
export type IndicatorRole =
  | IndicatorLevel
  | 'weight'
  | 'standard'
  | 'explanation'
  | 'score'
  | 'reason'
  | 'nature'
  | 'target'
  | 'unit'
  | 'actual';

/** Headers of 评分表, 绩效目标表 and 自评表 (docs/sources.md §2.3, §3). Order matters: the narrower word comes first. */
const HEADERS: readonly (readonly [IndicatorRole, RegExp])[] = [
  ['level1', /^一级指标/],
  ['level2', /^二级指标/],
  ['name', /^三级指标|^(?:绩效|考核|评价|具体)?指标名称$/],
  ['reason', /扣分(?:原因|说明|理由|情况)|失分|原因分析|偏差|未完成原因/],
  ['standard', /评\(?扣?\)?分(?:标准|细则|办法|规则)|[计扣]分(?:标准|办法|规则)|评价标准|考核标准/],
  ['explanation', /指标(?:解释|说明)|评价要点|指标内容/],
  ['weight', /^(?:指标|标准|评价|三级指标)?(?:分值|权重|标准分|满分|权数)/],
  [
    'score',
    /^(?:自评|评价|指标|最终|考核|实际|单位自评|部门自评)?(?:得分|评分|自评分)(?:数|值)?$|^自评(?:分[数值]?)$/,
  ],
  ['actual', /实际完成|完成值|^实际值|完成情况/],
  ['nature', /指标(?:性质|方向|值?类型)|^性质$|^(?:运算)?符号$/],
  ['unit', /^(?:计量|度量|指标值?)?单位$/],
  ['target', /(?:指标|目标|预期|计划)值|^计划完成|^年[度初](?:目标|指标)$/],
];

/** What a column of an indicator table holds, by its header alone; null for any other column. */
export function indicatorRole(text: string): IndicatorRole | null {
  const label = normaliseLabel(text);
  if (label.length > 24) return null;
  const bare = label.replace(/\((?!扣\))[^)]*\)$/, '');
  return HEADERS.find(([, word]) => word.test(bare))?.[0] ?? null;
}

/** One run of columns; a form with 中期 and 年度 halves side by side has two. */
export interface IndicatorBlock {
  readonly columns: ReadonlyMap<IndicatorRole, number>;
  /** 分值 columns with the level whose weight they hold */
  readonly weights: readonly { readonly level: IndicatorLevel; readonly column: number }[];
}

export interface IndicatorHeader {
  /** zero-based, inclusive */
  readonly top: number;
  readonly bottom: number;
  readonly blocks: readonly IndicatorBlock[];
}

const DEEPEST_HEADER = 80;
const TALLEST_HEADER = 3;

/** Finds the header row of an indicator table; null when the sheet holds none. */
export function findIndicatorHeader(view: FormView): IndicatorHeader | null {
  for (let top = 0; top < Math.min(view.rowCount, DEEPEST_HEADER); top++) {
    const cells = view.rowCells(top).filter((cell) => indicatorRole(cell.text) !== null);
    if (!isHeader(new Set(cells.map((cell) => indicatorRole(cell.text))))) continue;
    const bottoms = cells.map((cell) => cell.bottom).filter((bottom) => bottom < top + TALLEST_HEADER);
    const bottom = Math.max(top, ...bottoms);
    return { top, bottom, blocks: blocksOf(rolesOf(view, top, bottom)) };
  }
  return null;
}

function isHeader(roles: ReadonlySet<IndicatorRole | null>): boolean {
  const levels = INDICATOR_LEVELS.filter((level) => roles.has(level)).length;
  const grouped = roles.has('level1') || roles.has('level2');
  return levels >= 2 || (grouped && roles.has('weight')) || (roles.has('name') && hasMeasure(roles));
}

function hasMeasure(roles: ReadonlySet<IndicatorRole | null>): boolean {
  return roles.has('weight') || roles.has('target');
}

interface RoleColumn {
  readonly role: IndicatorRole;
  readonly column: number;
}

function rolesOf(view: FormView, top: number, bottom: number): RoleColumn[] {
  const found: RoleColumn[] = [];
  for (let column = 0; column < view.columnCount; column++) {
    const begins = (cell: FormCell | null) => (cell?.column === column ? cell : null);
    const own = [view.at(bottom, column), view.at(top, column)].map(begins);
    // A table saved as text lost its merges: 分值 then stands one row above 一级指标.
    const above = own.every((cell) => cell === null) && top > 0 ? begins(view.at(top - 1, column)) : null;
    const role = [...own, above].flatMap((cell) => (cell && indicatorRole(cell.text)) ?? [])[0];
    if (role !== undefined) found.push({ role, column });
  }
  return found;
}

function blocksOf(roles: readonly RoleColumn[]): IndicatorBlock[] {
  const runs: RoleColumn[][] = [[]];
  for (const entry of roles) {
    const run = runs.at(-1) ?? [];
    const again = run.some(({ role }) => role === 'name') && isLevel(entry.role) && has(run, entry.role);
    if (again) runs.push([entry]);
    else run.push(entry);
  }
  const shared = runs[0]?.find(({ role }) => role === 'level1');
  return runs.map((run) => blockOf(shared && !has(run, 'level1') ? [shared, ...run] : run));
}

function blockOf(run: readonly RoleColumn[]): IndicatorBlock {
  const columns = new Map<IndicatorRole, number>();
  for (const { role, column } of run) if (!columns.has(role)) columns.set(role, column);
  if (!columns.has('name')) promoteDeepest(columns);
  return { columns, weights: weightsOf(run, columns) };
}

/** A table of two levels names its indicators in the second. */
function promoteDeepest(columns: Map<IndicatorRole, number>): void {
  const deepest = columns.has('level2') ? 'level2' : 'level1';
  const column = columns.get(deepest);
  if (column === undefined) return;
  columns.set('name', column);
  columns.delete(deepest);
}

function weightsOf(run: readonly RoleColumn[], columns: ReadonlyMap<IndicatorRole, number>) {
  const weights = run.filter(({ role }) => role === 'weight');
  if (weights.length === 1) return weights.map(({ column }) => ({ level: 'name' as const, column }));
  return weights.flatMap(({ column }) => {
    const before = INDICATOR_LEVELS.filter((level) => (columns.get(level) ?? Infinity) < column);
    const level = before.toSorted((a, b) => (columns.get(b) ?? 0) - (columns.get(a) ?? 0))[0];
    return level ? [{ level, column }] : [];
  });
}

function isLevel(role: IndicatorRole): boolean {
  return INDICATOR_LEVELS.some((level) => level === role);
}

function has(run: readonly RoleColumn[], role: IndicatorRole): boolean {
  return run.some((entry) => entry.role === role);
}
