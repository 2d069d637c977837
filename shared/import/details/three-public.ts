import { splitFigureKey } from '../../figures/keys.ts';
import { periodOfPath, stageOfPath } from '../workbook/column-stage.ts';
import { cellAddress } from '../workbook/grid.ts';
import { normaliseLabel, plainLabel } from '../workbook/label-text.ts';
import type { Recognition } from '../workbook/recognition.ts';
import type { DetailSheet } from './detail-sheet.ts';
import type { ThreePublicCount, ThreePublicItem } from './details.ts';

/** Counts disclosed with the 三公 amounts (docs/sources.md §4.4). */
const COUNT = /团组|批次|人次|人数|保有量|购置(?:数|辆)|车辆数|[(（](?:个|辆|人|次|批|台)[)）]/;

/** The 三公 amounts as recognition settled them, one entry per cell that was believed. */
export function threePublicItems(recognition: Recognition): ThreePublicItem[] {
  return recognition.figures.flatMap(({ key, period, sheet, cell, raw, unit, fen }) => {
    const { name, stage } = splitFigureKey(key);
    return name.startsWith('threePublic.') ? [{ name, stage, period, sheet, cell, raw, unit, fen }] : [];
  });
}

/** The counts that stand among the rows or columns of a 三公 table. */
export function threePublicCounts(source: DetailSheet): ThreePublicCount[] {
  const counts: ThreePublicCount[] = [];
  const labels = source.layout.columns.filter((column) => column.role === 'label');
  for (const row of source.rows.indexes) {
    const label = labels
      .map((column) => source.view.cellAt(row, column.index)?.text ?? '')
      .findLast((text) => text.trim() !== '');
    for (const column of source.layout.columns) {
      if (column.role === 'label' || column.role === 'code') continue;
      const header = column.path.findLast((text) => COUNT.test(normaliseLabel(text)));
      const named = label !== undefined && COUNT.test(normaliseLabel(label)) ? label : header;
      const cell = source.view.cellAt(row, column.index);
      const raw = cell?.text.trim() ?? '';
      if (named === undefined || !/^\d{1,7}$/.test(raw.normalize('NFKC'))) continue;
      counts.push({
        label: plainLabel(named),
        sheet: source.name,
        cell: cellAddress(row, column.index),
        raw,
        count: Number(raw.normalize('NFKC')),
        stage: stageOfPath(column.path) ?? source.stage,
        period: periodOfPath(column.path, source.year),
      });
    }
  }
  return counts;
}
