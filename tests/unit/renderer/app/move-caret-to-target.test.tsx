import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useMoveCaretToTarget } from '../../../../renderer/app/report-window/use-move-caret-to-target.ts';
import { GoToTargetContext } from '../../../../renderer/state/go-to-target.ts';

const TARGET = { path: 'measures.a.title' };

/** A list on a page that is drawn from the top: first without the item, then with it or all there is. */
function Page({ busy, withItem }: { readonly busy: boolean; readonly withItem: boolean }) {
  const work = useMoveCaretToTarget();
  return (
    <main ref={work}>
      <section aria-busy={busy}>
        <button type="button" data-path="measures">
          措施
        </button>
        {withItem && <input aria-label="标题" data-path="measures.a.title" />}
      </section>
    </main>
  );
}

function show(busy: boolean, withItem: boolean) {
  return (
    <GoToTargetContext value={TARGET}>
      <Page busy={busy} withItem={withItem} />
    </GoToTargetContext>
  );
}

describe('going to a place of the report', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Element.prototype.scrollIntoView = () => undefined;
  });
  afterEach(() => vi.useRealTimers());

  it('waits for the place itself while the page is still being drawn', () => {
    const { rerender } = render(show(true, false));
    expect(document.activeElement).toBe(document.body);
    rerender(show(true, true));
    act(() => vi.advanceTimersByTime(100));
    expect(document.activeElement).toBe(screen.getByLabelText('标题'));
  });

  it('goes to the nearest place when nothing more is going to be drawn', () => {
    const { rerender } = render(show(true, false));
    rerender(show(false, false));
    act(() => vi.advanceTimersByTime(100));
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
});
