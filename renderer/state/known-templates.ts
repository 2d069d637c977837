import type { Outline } from '../../shared/compose/outline.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { IndicatorPack } from '../../shared/scoring/pack.ts';

export interface Templates {
  readonly outline: Outline;
  readonly pack: IndicatorPack;
}

export interface KnownTemplates {
  /** remembers templates a report may be changed to, or back to by undo */
  readonly learn: (templates: Partial<Templates>) => void;
  /** what a report is composed and scored by, whichever of its states it is */
  readonly of: (report: Report) => Templates;
}

/**
 * The outlines and packs this editor has seen. A report only names its templates; undo and redo bring back names, and
 * the screen has to follow them.
 */
export function createKnownTemplates(first: Templates): KnownTemplates {
  const outlines = new Map([[first.outline.id, first.outline]]);
  const packs = new Map([[first.pack.id, first.pack]]);
  let latest = first;
  return {
    learn({ outline, pack }) {
      if (outline) outlines.set(outline.id, outline);
      if (pack) packs.set(pack.id, pack);
    },
    of({ outlineId, packId }) {
      const outline = outlines.get(outlineId) ?? latest.outline;
      const pack = packs.get(packId) ?? latest.pack;
      if (outline !== latest.outline || pack !== latest.pack) latest = { outline, pack };
      return latest;
    },
  };
}
