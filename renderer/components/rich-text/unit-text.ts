import type { FigureFormat } from '../../../shared/report/rich-text.ts';

/** The unit that stands behind a live figure as ordinary text; nothing behind a percentage. */
export function unitOf(as: FigureFormat): '万元' | '元' | '' {
  return as.kind === 'wanyuan' ? '万元' : as.kind === 'yuan' ? '元' : '';
}

/** The unit a text begins with. */
export function unitAtStart(text: string): '万元' | '元' | '' {
  return text.startsWith('万元') ? '万元' : text.startsWith('元') ? '元' : '';
}
