import { useEffect, useRef } from 'react';
import type { SheetShape } from '../../../shared/import/workbook/sheet-window.ts';
import classes from './SheetTabs.module.css';

interface SheetTabsProps {
  readonly sheets: readonly SheetShape[];
  readonly current: string;
  /** figures read from each sheet, by name */
  readonly counts: ReadonlyMap<string, number>;
  readonly onShow: (sheet: string) => void;
}

/** The sheets of the workbook; those that say nothing are pale. */
export function SheetTabs({ sheets, current, counts, onShow }: SheetTabsProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = [...(bar.current?.children ?? [])][sheets.findIndex(({ name }) => name === current)];
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [sheets, current]);
  return (
    <nav ref={bar} className={classes.tabs} aria-label="工作表">
      {sheets.map(({ name, hidden }) => {
        const count = counts.get(name) ?? 0;
        return (
          <button
            key={name}
            type="button"
            className={classes.tab}
            aria-current={name === current}
            data-unused={count === 0 || undefined}
            onClick={() => onShow(name)}
          >
            <span className={classes.name} title={name}>
              {name}
            </span>
            {hidden && '（隐藏）'}
            {count > 0 && <span className={classes.count}>· {count} 项</span>}
          </button>
        );
      })}
    </nav>
  );
}
