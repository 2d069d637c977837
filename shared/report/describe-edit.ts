import { figureLabel } from '../figures/keys.ts';
import { quoted } from '../text/quote.ts';
import type { Edit } from './edit.ts';
import { LISTS } from './lists.ts';
import type { CoverField, Report } from './schema.ts';
import { TEXT_FIELDS } from './text-fields.ts';

export const COVER_LABELS: Record<CoverField, string> = {
  departmentName: '部门名称',
  preparer: '填报人',
  phone: '联系电话',
  filledOn: '填报日期',
};

/** The Chinese label of an edit for the undo menu. `before` is the report the edit is applied to. */
export function describeEdit(edit: Edit, before: Report): string {
  switch (edit.type) {
    case 'setCover':
      return `修改${COVER_LABELS[edit.field]}`;
    case 'setYear':
      return '修改评价年度';
    case 'setTemplate':
      return edit.outlineId ? '更换报告提纲' : '更换评分指标';
    case 'setLayout':
      return '修改版面设置';
    case 'setText':
      return `修改${TEXT_FIELDS[edit.field].label}`;
    case 'setFreeSection':
      return `修改${edit.title}`;
    case 'setHeadcountDate':
      return '修改人员统计日期';
    case 'setFigure':
      return `修改${figureLabel(edit.key, edit.period)}`;
    case 'importFigures':
      return `导入《${edit.fileName}》${edit.changes.length} 项`;
    case 'setScore':
      return `修改${quoted(edit.name)}得分`;
    case 'setUnverified':
      return '核对去年的数字';
    case 'batch':
      return edit.label;
    case 'insertItem':
      return `添加${LISTS[edit.list].label}`;
    case 'removeItem':
      return `删除${LISTS[edit.list].label} ${positionOf(edit, before)}`;
    case 'moveItem':
      return `移动${LISTS[edit.list].label} ${positionOf(edit, before)}`;
    case 'updateItem':
      return `修改${LISTS[edit.list].label} ${positionOf(edit, before)}`;
  }
}

function positionOf(edit: { list: keyof typeof LISTS; id: string }, before: Report): number {
  return LISTS[edit.list].get(before).findIndex((item) => item.id === edit.id) + 1;
}
