import { memo, useCallback, useMemo, useState } from 'react';
import type { Figures } from '../../../shared/figures/figure.ts';
import { hasData } from '../../../shared/figures/rows.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import { GridTable } from '../../components/figure-table/GridTable.tsx';
import type { CellPlace } from '../../components/figure-table/next-cell.ts';
import { Card } from '../../components/form/Card.tsx';
import { EmptyHint } from '../../components/form/EmptyHint.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';
import { dropUnread, keepUnread } from '../../components/form/unread-input.ts';
import { ToolButton } from '../../components/rich-text/ToolButton.tsx';
import { useGoToTarget } from '../../state/go-to-target.ts';
import { FigureNote, useFocusedFigure } from './FigureNote.tsx';
import { FigureRowView } from './FigureRowView.tsx';
import type { FigureBlock } from './figure-blocks.ts';
import { figureColumns, longestAmount } from './figure-columns.ts';
import { pasteFigures } from './paste-figures.ts';
import { sourceSummary } from './source-summary.ts';

interface FiguresCardProps {
  readonly block: FigureBlock;
  readonly figures: Figures;
}

/** One block of the report's figures, as a spreadsheet. */
export const FiguresCard = memo(function FiguresCard({ block, figures }: FiguresCardProps) {
  const { reportId, dispatch } = useReportScope();
  const [showAll, setShowAll] = useState(false);
  const { focused, forget, listeners } = useFocusedFigure();
  const wanted = figureNameOf(useGoToTarget()?.path ?? '');
  const rows = useMemo(
    () =>
      block.rows.filter((row) => showAll || row.core || hasData(figures, row.name) || row.name === wanted),
    [block, figures, showAll, wanted],
  );
  const columns = useMemo(() => figureColumns(block, longestAmount(figures)), [block, figures]);
  const hidden = block.rows.length - rows.length;
  const toggle = showAll ? '只显示有数的项目' : `显示全部项目（还有 ${hidden} 项）`;
  const paste = useCallback(
    (cells: readonly (readonly string[])[], at: CellPlace) => {
      const names = rows.map((row) => row.name);
      const { changes, unread } = pasteFigures(cells, at, names, figures);
      for (const { path, ...input } of unread) keepUnread(reportId, path, input);
      for (const { key, period } of changes) dropUnread(reportId, pathOf.figure(key, period));
      if (changes.length === 0) return;
      dispatch({
        type: 'batch',
        label: `粘贴${block.title} ${changes.length} 项`,
        edits: changes.map((change) => ({ type: 'setFigure', ...change })),
      });
    },
    [block, rows, figures, reportId, dispatch],
  );
  return (
    <Card
      title={block.title}
      padded={false}
      note={sourceSummary(figures, block.rows)}
      actions={
        (hidden > 0 || showAll) && (
          <ToolButton aria-label={`${block.title}，${toggle}`} onClick={() => setShowAll(!showAll)}>
            {toggle}
          </ToolButton>
        )
      }
    >
      {block.empty && isEmpty(figures) && <EmptyHint>{block.empty}</EmptyHint>}
      <div {...listeners}>
        <GridTable label={block.title} columns={columns} onPasteBlock={paste}>
          {rows.map((row, index) => (
            <FigureRowView
              key={row.name}
              row={row}
              index={index}
              shares={block.shares}
              figures={figures}
              dispatch={dispatch}
            />
          ))}
        </GridTable>
      </div>
      {focused && <FigureNote focused={focused} onShown={forget} />}
    </Card>
  );
});

/** The row a finding points to is shown even while it is blank. */
function figureNameOf(path: string): string {
  return /^figures\.(?:current|prior)\.(.+)@/.exec(path)?.[1] ?? '';
}

function isEmpty({ current, prior }: Figures): boolean {
  return Object.keys(current).length === 0 && Object.keys(prior).length === 0;
}
