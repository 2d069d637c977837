import { type FigureRow, SPENDING_ROWS, THREE_PUBLIC_ROWS } from '../../../shared/figures/rows.ts';

/** One block of the figures table: the same rows as one table of the printed appendix. */
export interface FigureBlock {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  /** 占比 of 本年支出合计; “三公” has none, because it is part of other rows */
  readonly shares: boolean;
  /** what 决算 ÷ 预算 is called here */
  readonly rateTitle: string;
  /** what to say while the whole report has no figures; only the first block says it */
  readonly empty?: string;
}

export const SPENDING_BLOCK: FigureBlock = {
  title: '收支情况',
  rows: SPENDING_ROWS,
  shares: true,
  rateTitle: '执行率',
  empty:
    '还没有数。点“从表格导入…”读入预算表、决算表；也可以直接在格子里填写，或从表格软件复制一块粘贴进来。',
};

export const THREE_PUBLIC_BLOCK: FigureBlock = {
  title: '“三公”经费',
  rows: THREE_PUBLIC_ROWS,
  shares: false,
  rateTitle: '控制率',
};
