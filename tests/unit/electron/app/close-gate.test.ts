import { describe, expect, it } from 'vitest';
import { CLOSE_GRACE_MS, createCloseGate } from '../../../../electron/app/close-gate.ts';

/** A window whose clock is turned by hand and whose person answers when the test says so. */
function aWindow() {
  const seen = { announced: 0, asked: 0, closed: 0 };
  const state = { gone: false };
  let alarm: (() => void) | null = null;
  let answer: (force: boolean) => void = () => undefined;
  const gate = createCloseGate(
    {
      isGone: () => state.gone,
      announce: () => {
        seen.announced += 1;
      },
      askToForce: () => {
        seen.asked += 1;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      close: () => {
        if (gate.mayClose()) seen.closed += 1;
      },
    },
    (milliseconds, run) => {
      expect(milliseconds).toBe(CLOSE_GRACE_MS);
      alarm = run;
      return () => {
        alarm = null;
      };
    },
  );
  return {
    gate,
    seen,
    state,
    timePasses: () => {
      const run = alarm;
      alarm = null;
      run?.();
    },
    personSays: async (force: boolean) => {
      answer(force);
      // the gate goes on in the microtasks after the answer
      await new Promise((resolve) => setImmediate(resolve));
    },
    waits: () => alarm !== null,
  };
}

describe('closing a window', () => {
  it('asks the page to save and closes when it has', () => {
    const { gate, seen, waits } = aWindow();
    expect(gate.mayClose()).toBe(false);
    expect(seen).toEqual({ announced: 1, asked: 0, closed: 0 });
    gate.release();
    expect(seen.closed).toBe(1);
    expect(waits()).toBe(false);
  });

  it('asks the person when no answer comes, and closes when they say so', async () => {
    const { gate, seen, timePasses, personSays } = aWindow();
    gate.mayClose();
    timePasses();
    expect(seen.asked).toBe(1);
    await personSays(true);
    expect(seen.closed).toBe(1);
  });

  it('waits on when the person wants to wait, and asks again', async () => {
    const { gate, seen, timePasses, personSays } = aWindow();
    gate.mayClose();
    timePasses();
    await personSays(false);
    expect(seen).toEqual({ announced: 1, asked: 1, closed: 0 });
    timePasses();
    expect(seen.asked).toBe(2);
  });

  it('asks nothing while the page asks the person itself', () => {
    const { gate, seen, timePasses, waits } = aWindow();
    gate.mayClose();
    gate.stay();
    expect(waits()).toBe(false);
    timePasses();
    expect(seen).toEqual({ announced: 1, asked: 0, closed: 0 });
    expect(gate.mayClose()).toBe(false);
    expect(seen.announced).toBe(2);
  });

  it('drops an answer that the page has overtaken', async () => {
    const { gate, seen, timePasses, personSays, waits } = aWindow();
    gate.mayClose();
    timePasses();
    gate.stay();
    await personSays(true);
    expect(seen.closed).toBe(0);
    expect(waits()).toBe(false);
  });

  it('asks once however often the cross is clicked', () => {
    const { gate, seen, timePasses } = aWindow();
    gate.mayClose();
    gate.mayClose();
    timePasses();
    gate.mayClose();
    expect(seen).toEqual({ announced: 3, asked: 1, closed: 0 });
  });

  it('lets go at once of a window whose page has died', () => {
    const { gate, seen, state } = aWindow();
    state.gone = true;
    expect(gate.mayClose()).toBe(true);
    expect(seen).toEqual({ announced: 0, asked: 0, closed: 0 });
  });

  it('closes without a question when the page dies while it is waited for', async () => {
    const { gate, seen, state, timePasses } = aWindow();
    gate.mayClose();
    state.gone = true;
    timePasses();
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen).toMatchObject({ asked: 0, closed: 1 });
  });
});
