import { Checkbox, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ScoreTableOffer } from '../../../shared/import/form-use/form-offer.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';
import { quoted } from '../../../shared/text/quote.ts';
import { notifyError } from '../notify/notify.tsx';
import { ChangeSummary } from '../template-dialog/ChangeSummary.tsx';
import { DialogButtons } from './DialogButtons.tsx';
import classes from './FormTable.module.css';
import { Remarks } from './Remarks.tsx';
import { useScoreTable } from './use-score-table.ts';
import { weightRemarks } from './weight-remarks.ts';

interface ScoreTablePanelProps {
  readonly table: ScoreTableOffer;
  readonly fileName: string;
  readonly onClose: () => void;
  readonly onDone: (text: string, label: string) => void;
}

/** 作为评分指标使用: the table as the clerk's own scoring indicators, and what becomes of the scores there are. */
export function ScoreTablePanel({ table, fileName, onClose, onDone }: ScoreTablePanelProps) {
  const [name, setName] = useState(table.title ?? table.sheet);
  const [notice, setNotice] = useState(table.notice);
  const scored = table.rows.filter(({ score }) => score !== null).length;
  const [takeScores, setTakeScores] = useState(scored > 0);
  const { change, use, busy } = useScoreTable(table, { name, notice, takeScores });
  const apply = () => {
    const label = `用《${fileName}》作为评分指标`;
    use(label).then(
      () => onDone(`已换用${quoted(name)}，共 ${table.rows.length} 项指标。`, label),
      notifyError,
    );
  };
  return (
    <>
      <Group grow align="start">
        <TextInput
          label="名称"
          maxLength={100}
          value={name}
          error={name.trim() === '' ? '请填写名称' : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="依据的通知（文号）"
          placeholder="例如：雄财绩〔2024〕4号"
          maxLength={200}
          value={notice}
          onChange={(event) => setNotice(event.currentTarget.value)}
        />
      </Group>
      <Remarks remarks={[...weightRemarks(table), ...table.remarks]} />
      <div className={classes.scroll}>
        <table className={classes.table} aria-label="读到的指标">
          <thead>
            <tr>
              <th scope="col">一级指标</th>
              <th scope="col">二级指标</th>
              <th scope="col">指标</th>
              <th scope="col" data-number>
                分值
              </th>
              {scored > 0 && (
                <th scope="col" data-number>
                  得分
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.cell}>
                <td>{row.level1}</td>
                <td>{row.level2}</td>
                <td>{row.name}</td>
                <td data-number>{row.weight === null ? '没有' : formatPoints(row.weight)}</td>
                {scored > 0 && <td data-number>{row.score === null ? '' : formatPoints(row.score)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {scored > 0 && (
        <Checkbox
          label={`一并填入表中 ${scored} 项得分和扣分原因`}
          checked={takeScores}
          onChange={(event) => setTakeScores(event.currentTarget.checked)}
        />
      )}
      <ChangeSummary change={change} />
      <DialogButtons
        action="作为评分指标使用"
        disabled={name.trim() === ''}
        busy={busy}
        onCancel={onClose}
        onApply={apply}
      />
    </>
  );
}
