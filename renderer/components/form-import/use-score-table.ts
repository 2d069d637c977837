import { useMemo, useState } from 'react';
import type { ScoreTableOffer } from '../../../shared/import/form-use/form-offer.ts';
import { scoreEdits } from '../../../shared/import/form-use/score-edits.ts';
import { indicatorPackFrom } from '../../../shared/import/forms/indicator-pack.ts';
import { changePack } from '../../../shared/scoring/change-pack.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { type TemplateChange, templateChange } from '../template-dialog/template-change.ts';

interface TableChoices {
  readonly name: string;
  readonly notice: string;
  /** the scores written in the table come along */
  readonly takeScores: boolean;
}

interface ScoreTableUse {
  /** what using the table would do to the scores there are */
  readonly change: TemplateChange | null;
  /** keeps the table as the clerk's own and gives it to the report, as one undoable step */
  readonly use: (label: string) => Promise<void>;
  readonly busy: boolean;
}

/** A scoring table on its way to becoming the report's scoring indicators. */
export function useScoreTable(
  table: ScoreTableOffer,
  { name, notice, takeScores }: TableChoices,
): ScoreTableUse {
  const client = useClient();
  const { report, outline, pack, learnTemplates, dispatch } = useReportEditor();
  const [busy, setBusy] = useState(false);
  // Bands are local law too, but a scoring sheet rarely prints them; those of the present table go on.
  const draft = useMemo(
    () => indicatorPackFrom(table, { id: 'draft', name, notice, bands: pack.bands }),
    [table, name, notice, pack.bands],
  );
  const change = useMemo(() => {
    const planned = templateChange(report, { outline, pack }, { outline, pack: draft });
    return takeScores ? withTableScores(planned, table) : planned;
  }, [report, outline, pack, draft, takeScores, table]);
  const use = async (label: string) => {
    setBusy(true);
    try {
      const own = await client.templates.addPack({ pack: draft });
      learnTemplates({ pack: own });
      const scores = takeScores ? scoreEdits(table, own) : [];
      dispatch({ type: 'batch', label, edits: [...changePack(report, pack, own).edits, ...scores] });
    } finally {
      setBusy(false);
    }
  };
  return { change, use, busy };
}

/** With the table's own scores only its unscored rows are left to the clerk. */
function withTableScores(change: TemplateChange | null, { rows }: ScoreTableOffer): TemplateChange | null {
  if (!change?.pack) return change;
  const unscored = rows.filter(({ score }) => score === null).length;
  return { ...change, pack: { ...change.pack, open: Math.min(change.pack.open, unscored) } };
}
