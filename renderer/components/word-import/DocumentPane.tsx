import { NativeSelect } from '@mantine/core';
import type { Outline } from '../../../shared/compose/outline.ts';
import type { LastYearTarget, PlacedSection } from '../../../shared/import/word/placed-schemas.ts';
import { placesOf } from '../../../shared/import/word/targets.ts';
import { MarkedText } from '../last-year/MarkedText.tsx';
import classes from './DocumentPane.module.css';

type Target = LastYearTarget | 'tray';

interface DocumentPaneProps {
  readonly sections: readonly PlacedSection[];
  readonly targets: readonly Target[];
  readonly outline: Outline;
  readonly onMove: (index: number, target: Target) => void;
}

/** The document from top to bottom, each section with the place it goes to. */
export function DocumentPane({ sections, targets, outline, onMove }: DocumentPaneProps) {
  const options: { value: Target; label: string }[] = [
    ...placesOf(outline).map(({ target, title }) => ({ value: target, label: title })),
    { value: 'tray', label: '不归类（放在托盘里）' },
  ];
  const chosen = (value: string) => options.find((one) => one.value === value)?.value ?? 'tray';
  const numbered = sections.map((section, index) => ({ section, index }));
  return (
    <section className={classes.pane} aria-label="去年的报告">
      {numbered.map(({ section: { part, heading, paragraphs }, index }) =>
        part === 'group' ? (
          <h2 key={index} className={classes.group}>
            {heading}
          </h2>
        ) : (
          <section key={index} className={classes.section} data-tray={targets[index] === 'tray' || undefined}>
            <header className={classes.head}>
              <h3 className={classes.heading}>{heading || '没有标题的内容'}</h3>
              <NativeSelect
                size="xs"
                className={classes.target}
                aria-label={`${heading || '没有标题的内容'}放到`}
                data={options}
                value={targets[index] ?? 'tray'}
                onChange={({ currentTarget }) => onMove(index, chosen(currentTarget.value))}
              />
            </header>
            <div className={classes.text}>
              <MarkedText text={paragraphs} />
            </div>
          </section>
        ),
      )}
    </section>
  );
}
