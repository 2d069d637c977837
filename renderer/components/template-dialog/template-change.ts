import { changeOutline, type OutlineChange } from '../../../shared/compose/change-outline.ts';
import type { Edit } from '../../../shared/report/edit.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { changePack, type PackChange } from '../../../shared/scoring/change-pack.ts';
import type { Templates } from '../../state/known-templates.ts';

/** What 更换 would do, before it is done. */
export interface TemplateChange {
  readonly templates: Templates;
  /** null: the outline stays */
  readonly outline: OutlineChange | null;
  /** null: the scoring indicators stay */
  readonly pack: PackChange | null;
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Null while what was chosen is what the report has. */
export function templateChange(report: Report, from: Templates, to: Templates): TemplateChange | null {
  const outline = from.outline.id === to.outline.id ? null : changeOutline(report, from.outline, to.outline);
  const pack = from.pack.id === to.pack.id ? null : changePack(report, from.pack, to.pack);
  if (!outline && !pack) return null;
  const parts = [...(outline ? ['报告提纲'] : []), ...(pack ? ['评分指标'] : [])];
  return {
    templates: to,
    outline,
    pack,
    label: `更换${parts.join('和')}`,
    edits: [
      ...(outline ? [{ type: 'setTemplate', outlineId: to.outline.id } as const] : []),
      ...(pack ? pack.edits : []),
    ],
  };
}
