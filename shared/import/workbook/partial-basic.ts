import { figureKey, figureLabel, splitFigureKey } from '../../figures/keys.ts';
import type { ReadFigure } from './read-figures.ts';
import type { ImportMessage } from './recognition.ts';
import { agree } from './reconcile.ts';

/**
 * 人员经费 and 公用经费 out of a 一般公共预算 table are the department's own only where 一般公共预算 pays the whole of
 * 基本支出. Where it does not, they are a part of what the report asks for.
 */
export function partialBasic(figures: readonly ReadFigure[]): ReadFigure[] {
  return figures.filter((figure) => {
    const { name, stage } = splitFigureKey(figure.key);
    if (name !== 'expenditure.basic.personnel' && name !== 'expenditure.basic.public') return false;
    if (!figure.generalPublicOnly || figure.fen === 0) return false;
    const stated = (key: string) =>
      figures.filter((other) => other.key === key && other.period === figure.period);
    const whole = stated(figureKey('expenditure.basic', stage));
    const part = stated(figureKey('expenditure.generalPublic.basic', stage));
    return whole.some((one) => part.some((other) => !agree(one, other)));
  });
}

export function partialBasicMessage(figure: ReadFigure): ImportMessage {
  return {
    level: 'warning',
    code: 'PART_OF_BASIC',
    sheet: figure.sheet,
    cell: figure.cell,
    text: `${figureLabel(figure.key, figure.period)}（“${figure.sheet}”${figure.cell}）只是一般公共预算安排的部分，而基本支出还有其他资金来源，请核对是否完整。`,
  };
}
