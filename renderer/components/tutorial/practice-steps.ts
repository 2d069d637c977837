import type { PracticeStep } from '../../../shared/contract/settings.contract.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { textLength } from './text-length.ts';

/** What a step is recognised by. */
export interface PracticeState {
  readonly report: Report;
  readonly tab: TabId;
  /** the sheet a figure came from is on the screen */
  readonly showingOriginal: boolean;
  /** this window has written a file of this report */
  readonly exported: boolean;
}

export interface StepText {
  readonly title: string;
  /** what to do, in the words of the controls */
  readonly text: string;
  /** the control to begin with */
  readonly target: string;
  readonly isDone: (state: PracticeState) => boolean;
}

/** A sentence, not a slip of the finger. */
const WRITTEN = 10;

/** The way of a report in five steps, on a report that nobody has to be afraid for. */
export const PRACTICE: Record<PracticeStep, StepText> = {
  import: {
    title: '导入示例表格',
    text: '点右上角的“导入”，选“导入示例表格”。找到的数字都标在原表上，看过以后点“导入 × 项”。',
    target: '[data-guide="import"]',
    isDone: ({ report }) => Object.keys(report.figures.current).length > 0,
  },
  source: {
    title: '看一个数字是从哪来的',
    text: '在“预算执行”里点“支出合计”的决算数，旁边会写明它在哪张表、哪个格子。再点“看来源”，打开原表。',
    target: '[data-path="figures.current.expenditure.total@final"]',
    isDone: ({ showingOriginal }) => showingOriginal,
  },
  write: {
    title: '写一段话',
    text: '到“自评分析”，在“自评结论”里写一两句话。右边的预览会跟着变。',
    target: '[data-path="conclusion"]',
    isDone: ({ report }) => textLength(report.conclusion) >= WRITTEN,
  },
  checks: {
    title: '检查一遍',
    text: '打开“检查”，看程序发现了什么。点其中一条，就会跳到要改的地方。',
    target: '[data-guide="tab.checks"]',
    isDone: ({ tab }) => tab === 'checks',
  },
  export: {
    title: '导出 Word 文档',
    text: '点右上角的“导出”，选“导出 Word 文档”，存到桌面上，再用 WPS 或 Word 打开看看。',
    target: '[data-guide="export"]',
    isDone: ({ exported }) => exported,
  },
};
