import { useMemo } from 'react';
import { formatPoints } from '../../../shared/scoring/points.ts';
import type { ScoreSummary } from '../../../shared/scoring/score.ts';
import { openIndicators } from '../../state/missing.ts';
import type { SaveState } from '../../state/report-editor.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { countCharacters } from '../../state/word-count.ts';
import classes from './StatusBar.module.css';

// Made once: looking up the locale takes longer than drawing the bar.
const COUNT = new Intl.NumberFormat('zh-CN');
const CLOCK = new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hour12: false });

/** The truth in one line: saved when, how long, which score, where the data is. */
export function StatusBar() {
  const { saveState, document, score } = useReportEditor();
  const characters = useMemo(() => countCharacters(document), [document]);
  return (
    <footer className={classes.bar}>
      <span role="status" className={classes.item}>
        <span className={classes.dot} data-state={saveState.kind} aria-hidden />
        {saveText(saveState)}
      </span>
      <span className={classes.item}>全文 {COUNT.format(characters)} 字</span>
      <span className={classes.item}>{scoreText(score)}</span>
      <span className={classes.grow} />
      <span className={classes.item}>数据只在本机，未联网</span>
    </footer>
  );
}

function saveText(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return `已保存 ${clockTime(state.at)}`;
    case 'dirty':
      return '有改动，即将保存';
    case 'saving':
      return '正在保存……';
    case 'failed':
      return '保存失败';
  }
}

function scoreText(score: ScoreSummary): string {
  const { complete, total, grade } = score;
  if (complete) return `得分 ${formatPoints(total)}${grade ? ` · ${grade}` : ''}`;
  return `评分未完成，还有 ${openIndicators(score)} 项`;
}

function clockTime(instant: string): string {
  return CLOCK.format(new Date(instant));
}
