import type { Points } from '../../scoring/pack.ts';
import { formatPoints } from '../../scoring/points.ts';
import { quoted } from '../../text/quote.ts';
import type { ImportMessage } from '../workbook/recognition.ts';
import { type GroupWeight, partsOf, weightOfParts } from './score-groups.ts';
import type { ScoreTableReading } from './score-reading.ts';

const FULL_MARKS: Points = 10_000;
const LONGEST_STANDARD = 2_000;
const LONGEST_NAME = 200;
const LONGEST_LEVEL = 100;
const MOST_ROWS = 300;

interface Stated {
  readonly points: Points;
  readonly cell: string;
}

/** Everything in a 评分表 that does not add up or is not stated; the rows themselves stay as they were read. */
export function checkScoreTable(
  reading: Omit<ScoreTableReading, 'messages'>,
  groups: readonly GroupWeight[],
  statedScore: Stated | null,
): ImportMessage[] {
  const say = (code: string, cell: string | null, text: string): ImportMessage => ({
    level: 'warning',
    code,
    sheet: reading.sheet,
    cell,
    text,
  });
  return [
    ...missingWeights(reading, say),
    ...tooLong(reading, say),
    ...wrongTotal(reading, say),
    ...wrongGroups(reading, groups, say),
    ...wrongScores(reading, statedScore, say),
  ];
}

type Say = (code: string, cell: string | null, text: string) => ImportMessage;
type Table = Omit<ScoreTableReading, 'messages'>;

function missingWeights({ rows }: Table, say: Say): ImportMessage[] {
  return rows
    .filter(({ weight }) => weight === null)
    .map(({ name, cell }) =>
      say('WEIGHT_MISSING', cell, `指标${quoted(name)}没有读到自己的分值，请核对原表后补填。`),
    );
}

/** What an indicator pack can hold; longer texts would be cut there. */
function tooLong({ rows }: Table, say: Say): ImportMessage[] {
  const long = rows
    .filter(
      ({ standard, name, level1, level2 }) =>
        standard.length > LONGEST_STANDARD ||
        name.length > LONGEST_NAME ||
        Math.max(level1.length, level2.length) > LONGEST_LEVEL,
    )
    .map(({ name, cell }) =>
      say('TEXT_TOO_LONG', cell, `指标${quoted(name.slice(0, 30))}的文字过长，超出部分不会导入。`),
    );
  if (rows.length <= MOST_ROWS) return long;
  return [...long, say('TOO_MANY_INDICATORS', null, `指标超过 ${MOST_ROWS} 项，超出部分不会导入。`)];
}

function wrongTotal({ total, statedTotal }: Table, say: Say): ImportMessage[] {
  const expected = statedTotal?.points ?? FULL_MARKS;
  const messages: ImportMessage[] = [];
  if (total !== expected) {
    const named = statedTotal ? '表中合计' : '应得的满分';
    const text = `各项分值相加为 ${formatPoints(total)} 分，与${named} ${formatPoints(expected)} 分不符。`;
    messages.push(say('WEIGHTS_TOTAL', statedTotal?.cell ?? null, text));
  }
  if (statedTotal && statedTotal.points !== FULL_MARKS && total === expected) {
    const text = `表中合计为 ${formatPoints(expected)} 分，不是 100 分，请核对。`;
    messages.push(say('WEIGHTS_NOT_100', statedTotal.cell, text));
  }
  return messages;
}

function wrongGroups({ rows }: Table, groups: readonly GroupWeight[], say: Say): ImportMessage[] {
  return groups.flatMap((group) => {
    const sum = weightOfParts(partsOf(rows, group));
    if (!group.sure || sum === null || sum === group.weight) return [];
    const name = quoted(group.level2 || group.level1);
    const text = `${name}标明 ${formatPoints(group.weight)} 分，所属指标的分值相加为 ${formatPoints(sum)} 分。`;
    return [say('GROUP_WEIGHT', group.cell, text)];
  });
}

function wrongScores({ rows }: Table, stated: Stated | null, say: Say): ImportMessage[] {
  const messages = rows
    .filter(({ score, weight }) => typeof score === 'number' && weight !== null && score > weight)
    .map(({ name, cell }) => say('SCORE_OVER_WEIGHT', cell, `指标${quoted(name)}的得分高于分值。`));
  const sum = rows.reduce((total, { score }) => total + (score ?? 0), 0);
  if (stated && stated.points !== sum) {
    const text = `各项得分相加为 ${formatPoints(sum)} 分，与表中合计 ${formatPoints(stated.points)} 分不符。`;
    messages.push(say('SCORES_TOTAL', stated.cell, text));
  }
  return messages;
}
