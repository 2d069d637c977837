import { Tooltip } from '@mantine/core';
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { TOOLTIP_DELAY_MS } from '../../theme/theme.ts';

interface HoverLabelsProps {
  readonly className?: string | undefined;
  /** buttons with an `aria-label` each */
  readonly children: ReactNode;
}

/**
 * Says what a button without words does while the mouse rests on it. One tooltip for the group, made when it is first
 * wanted: a tooltip costs more to draw than its button, and a long list holds hundreds of buttons.
 */
export function HoverLabels({ className, children }: HoverLabelsProps) {
  const [shown, setShown] = useState<Element | null>(null);
  const wanted = useRef<Element | null>(null);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const want = (button: Element | null) => {
    if (button === wanted.current) return;
    wanted.current = button;
    window.clearTimeout(timer.current);
    setShown(null);
    if (button) timer.current = window.setTimeout(() => setShown(button), TOOLTIP_DELAY_MS);
  };
  const over = ({ target }: PointerEvent) =>
    want(target instanceof Element ? target.closest('button[aria-label]:not(:disabled)') : null);
  return (
    <span
      className={className}
      onPointerOver={over}
      onPointerLeave={() => want(null)}
      onPointerDown={() => setShown(null)}
    >
      {children}
      {shown instanceof HTMLElement && <Tooltip target={shown} label={shown.ariaLabel} opened />}
    </span>
  );
}
