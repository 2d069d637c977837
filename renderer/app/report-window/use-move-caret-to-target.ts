import { type RefObject, useEffect, useRef } from 'react';
import { nearestField } from '../../components/form/nearest-field.ts';
import { useGoToTarget } from '../../state/go-to-target.ts';

const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex]';
/** A tab is loaded when it is first opened, and a long one is drawn from the top: look again until it is there. */
const TRIES = 40;
const PAUSE_MS = 50;

/** Follows `goTo`: scrolls to the field marked with the path, or with the nearest part of it, and focuses it. */
export function useMoveCaretToTarget(): RefObject<HTMLElement | null> {
  const work = useRef<HTMLElement>(null);
  const target = useGoToTarget();
  useEffect(() => {
    if (!target) return;
    let tries = 0;
    let timer = 0;
    const look = () => {
      const field = work.current && fieldIn(work.current, target.path);
      if (field) return reveal(field);
      tries += 1;
      if (tries < TRIES) timer = window.setTimeout(look, PAUSE_MS);
    };
    look();
    return () => window.clearTimeout(timer);
  }, [target]);
  return work;
}

/** The place itself; the nearest one only when nothing more is going to be drawn. */
function fieldIn(work: HTMLElement, path: string): HTMLElement | null {
  const field = nearestField(work, path);
  const isWaitedFor = field?.dataset.path !== path && work.querySelector('[aria-busy="true"]') !== null;
  return isWaitedFor ? null : field;
}

function reveal(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' });
  const focusable = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  focusable?.focus({ preventScroll: true });
}
