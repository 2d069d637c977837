import type { FoundFigure, Recognition } from '../../../shared/import/workbook/recognition.ts';
import type { Statement } from './sheet.ts';

export type Outcome = 'found' | 'asked' | 'askedOpen' | 'absentTold' | 'absentSilent' | 'wrong';

export interface Verdict {
  readonly id: string;
  readonly outcome: Outcome;
  /** for the reader of a failing test */
  readonly detail: string;
}

/**
 * Judges a recognition against the truth. `found` is sure and right; `asked` is a question with the right amount
 * among the answers offered, `askedOpen` one without it; `wrong` is sure and not right, or sure where nothing is stated.
 */
export function judge(recognition: Recognition, truth: ReadonlyMap<string, readonly Statement[]>): Verdict[] {
  const found = new Map(recognition.figures.map((figure) => [`${figure.period} ${figure.key}`, figure]));
  const stated = [...truth].map(([id, statements]): Verdict => {
    const figure = found.get(id);
    if (!figure) {
      const told = recognition.messages.some((message) => message.level !== 'info');
      return { id, outcome: told ? 'absentTold' : 'absentSilent', detail: `${id}: not found` };
    }
    const right = new Set(statements.map((statement) => statement.fen));
    const mustAsk = statements.some((statement) => statement.must === 'asked');
    const detail = `${id}: ${figure.sheet}!${figure.cell} ${figure.raw} (${figure.unit}), stated ${[...right].join(' or ')}`;
    if (figure.certainty === 'sure') {
      return { id, outcome: right.has(figure.fen) && !mustAsk ? 'found' : 'wrong', detail };
    }
    return { id, outcome: offers(figure).some((fen) => right.has(fen)) ? 'asked' : 'askedOpen', detail };
  });
  const invented = [...found].flatMap(([id, figure]): Verdict[] =>
    truth.has(id) || figure.certainty === 'question'
      ? []
      : [
          {
            id,
            outcome: 'wrong',
            detail: `${id}: ${figure.sheet}!${figure.cell} ${figure.raw} is stated nowhere`,
          },
        ],
  );
  return [...stated, ...invented];
}

function offers(figure: FoundFigure): number[] {
  return [figure.fen, ...figure.alternatives.map(({ fen }) => fen)];
}
