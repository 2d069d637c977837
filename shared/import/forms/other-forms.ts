import { formatPoints } from '../../scoring/points.ts';
import type { Grid } from '../workbook/grid.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { readFormWorkbook } from './form-workbook.ts';
import type { ScoreTableReading } from './score-reading.ts';
import { readScoreTable } from './score-table.ts';

/**
 * What a workbook holds besides budget tables: scoring tables, 绩效目标表 and 自评表, each named with what was
 * noticed in it. Nothing for a workbook without such forms.
 */
export function otherFormMessages(grid: Grid): ImportMessage[] {
  const tables = grid.sheets.flatMap((sheet) => {
    const reading = readScoreTable(sheet);
    return reading ? [scoreTableMessage(sheet.name, reading), ...reading.messages] : [];
  });
  const { forms, messages } = readFormWorkbook(grid);
  return [...tables, ...(forms.length > 0 ? [formsMessage(forms.length), ...messages] : [])];
}

function scoreTableMessage(sheet: string, { rows, total }: ScoreTableReading): ImportMessage {
  const text = `“${sheet}”是评分表：${rows.length} 项指标，共 ${formatPoints(total)} 分。`;
  return { level: 'info', code: 'SCORE_TABLE', sheet, cell: null, text };
}

function formsMessage(count: number): ImportMessage {
  const text = `这里有 ${count} 张绩效目标表或自评表，不是预算、决算表。`;
  return { level: 'info', code: 'GOAL_FORMS', sheet: null, cell: null, text };
}
