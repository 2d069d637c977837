import { describe, expect, it } from 'vitest';
import {
  applyToHistory,
  type History,
  redo,
  startHistory,
  undo,
} from '../../../../renderer/state/history.ts';
import { applyEdit } from '../../../../shared/report/apply-edit.ts';
import { fc } from '../../../support/property.ts';
import { randomEdit, reportForRandomEdits } from '../../../support/random-edits.ts';

const step = fc.record({
  edit: randomEdit,
  group: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  pause: fc.constantFrom(10, 3_000),
});
/** how often the clerk goes back and forth before the end */
const wandering = fc.array(fc.constantFrom(undo, redo), { maxLength: 6 });

function again(move: (history: History) => History, history: History): History {
  const next = move(history);
  return next === history ? history : again(move, next);
}

const bytes = (history: History): string => JSON.stringify(history.present);

describe('any sequence of edits in the history', () => {
  it('is the replay of its edits, goes back to the first byte and forth to the last one', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), wandering, (steps, moves) => {
        const start = startHistory(reportForRandomEdits());
        let now = 0;
        const end = steps.reduce((history, { edit, group, pause }) => {
          now += pause;
          return applyToHistory(history, edit, { group, now });
        }, start);
        const replayed = steps.map(({ edit }) => edit).reduce(applyEdit, start.present);
        expect(bytes(end)).toBe(JSON.stringify(replayed));
        const wandered = moves.reduce((history, move) => move(history), end);
        expect(bytes(again(undo, wandered))).toBe(bytes(start));
        expect(bytes(again(redo, again(undo, wandered)))).toBe(bytes(end));
      }),
      { numRuns: 150 },
    );
  });
});
