import { type FocusEvent, type FormEvent, useRef, useState } from 'react';
import { type FigureKey, type FigurePeriod, isFigureKey } from '../../../shared/figures/keys.ts';
import { figureOrigin } from '../../components/figure-table/figure-origin.ts';
import { OriginNote } from '../../components/figure-table/OriginNote.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';

const DELAY_MS = 350;

interface FocusedFigure {
  readonly cell: Element;
  readonly key: FigureKey;
  readonly period: FigurePeriod;
}

/** The figure whose cell the clerk rests on; gone as soon as the cell is left or typed into. */
export function useFocusedFigure() {
  const [focused, setFocused] = useState<FocusedFigure | null>(null);
  const timer = useRef(0);
  const forget = () => {
    window.clearTimeout(timer.current);
    setFocused(null);
  };
  const listeners = {
    onFocus: ({ target }: FocusEvent) => {
      forget();
      const next = figureOfCell(target);
      if (next) timer.current = window.setTimeout(() => setFocused(next), DELAY_MS);
    },
    onBlur: forget,
    onInput: (_event: FormEvent) => forget(),
  };
  return { focused, forget, listeners };
}

/** Reads the place a cell is marked with: `figures.current.<key>`. */
function figureOfCell(cell: Element): FocusedFigure | null {
  const match = /^figures\.(current|prior)\.(.+)$/.exec(cell.getAttribute('data-path') ?? '');
  const key = match?.[2] ?? '';
  if (!isFigureKey(key)) return null;
  return { cell, key, period: match?.[1] === 'prior' ? 'prior' : 'current' };
}

interface FigureNoteProps {
  readonly focused: FocusedFigure;
  readonly onShown: () => void;
}

/** The birth certificate of the figure in the active cell. */
export function FigureNote({ focused, onShown }: FigureNoteProps) {
  const { live } = useReportScope();
  const origin = figureOrigin(live.get().report, focused.key, focused.period);
  return <OriginNote anchor={focused.cell} origin={origin} onShown={onShown} />;
}
