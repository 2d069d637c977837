import type { Figures } from '../../../shared/figures/figure.ts';
import { FIGURE_KEYS, splitFigureKey } from '../../../shared/figures/keys.ts';
import type { FigureRow } from '../../../shared/figures/rows.ts';

/** How many figures of a block came from how many files, and how many were typed: one line beside its title. */
export function sourceSummary(figures: Figures, rows: readonly FigureRow[]): string {
  const names = new Set(rows.map((row) => row.name));
  const stored = [figures.current, figures.prior].flatMap((column) =>
    FIGURE_KEYS.flatMap((key) => {
      const figure = column[key];
      return figure && names.has(splitFigureKey(key).name) ? [figure] : [];
    }),
  );
  const sources = stored.flatMap((figure) => (figure.state === 'value' ? [figure.source] : []));
  const imported = sources.filter((source) => source.kind === 'cell');
  const files = new Set(imported.map((source) => source.fileName));
  const typed = sources.length - imported.length;
  const parts = [
    imported.length > 0 ? `来自 ${files.size} 个文件 ${imported.length} 项` : '',
    typed > 0 ? `手工填写 ${typed} 项` : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
