import type { Figures } from '../../../shared/figures/figure.ts';

/** How many figures came from how many files, and how many were typed: one line beside the table's title. */
export function sourceSummary(figures: Figures): string {
  const stored = [figures.current, figures.prior].flatMap((column) => Object.values(column));
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
