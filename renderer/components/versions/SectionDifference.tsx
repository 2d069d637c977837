import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { countDifferences, differenceText } from '../../../shared/report/diff/count-differences.ts';
import type {
  AmountChange,
  ParagraphChange,
  SectionDiff,
  ValueChange,
} from '../../../shared/report/diff/diff-reports.ts';
import { type LiveWords, markParagraph } from '../../../shared/report/diff/mark-paragraph.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sectionLabel } from '../../../shared/report/sections.ts';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { amountText } from './amount-text.ts';
import { liveWords } from './live-words.ts';
import { MarkedText } from './MarkedText.tsx';
import classes from './SectionDifference.module.css';

interface SectionDifferenceProps {
  readonly diff: SectionDiff;
  readonly reports: { readonly before: Report; readonly after: Report };
  /** null where there is nothing to restore to */
  readonly onRestore: (() => void) | null;
  readonly disabled: boolean;
}

/** One section's differences: amounts, other numbers, entries, and the text paragraph by paragraph. */
export function SectionDifference({ diff, reports, onRestore, disabled }: SectionDifferenceProps) {
  const { pack } = useReportEditor();
  const words = useMemo(() => liveWords(reports, pack), [reports, pack]);
  const name = sectionLabel(diff.section);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h4 className={classes.name}>{name}</h4>
        <span className={classes.count}>{differenceText(countDifferences([diff]))}</span>
        <span className={classes.grow} />
        {onRestore ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`恢复这一部分：${name}`}
            disabled={disabled}
            onClick={onRestore}
          >
            恢复这一部分
          </Button>
        ) : null}
      </div>
      <ValueTable amounts={diff.amounts} values={[...diff.numbers, ...diff.lines]} />
      {diff.paragraphs.map((change) => (
        <Paragraph
          key={`${change.label} ${change.position} ${change.before ? '' : '+'}`}
          change={change}
          words={words}
        />
      ))}
    </section>
  );
}

function ValueTable(props: { amounts: readonly AmountChange[]; values: readonly ValueChange[] }) {
  const { amounts, values } = props;
  if (amounts.length + values.length === 0) return null;
  return (
    <table className={classes.values}>
      <tbody>
        {amounts.map(({ label, before, after }) => (
          <ValueRow key={label} label={label} before={amountText(before)} after={amountText(after)} number />
        ))}
        {values.map(({ label, before, after }) =>
          before === '' && after === '' ? (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td colSpan={2}>有变化</td>
            </tr>
          ) : (
            <ValueRow key={label} label={label} before={before} after={after} />
          ),
        )}
      </tbody>
    </table>
  );
}

const EMPTY = <span className={classes.empty}>空</span>;

function ValueRow(props: { label: string; before: string; after: string; number?: boolean }) {
  const { label, before, after, number } = props;
  return (
    <tr data-number={number || undefined}>
      <th scope="row">{label}</th>
      <td>{before === '' ? EMPTY : <del className={classes.removed}>{before}</del>}</td>
      <td>{after === '' ? EMPTY : <ins className={classes.inserted}>{after}</ins>}</td>
    </tr>
  );
}

function Paragraph({ change, words }: { change: ParagraphChange; words: LiveWords }) {
  const pieces = useMemo(() => markParagraph(change, words), [change, words]);
  const onlyFormat = change.before !== null && change.after !== null && !pieces.some(isChange);
  return (
    <div className={classes.paragraph}>
      <span className={classes.place}>
        {change.label}　{change.after ? `第 ${change.position} 段` : `原第 ${change.position} 段，已删去`}
        {change.before ? '' : '，新增'}
        {onlyFormat ? '，只有加粗的变化' : ''}
      </span>
      <MarkedText pieces={pieces} />
    </div>
  );
}

const isChange = ({ kind }: { readonly kind: string }): boolean => kind !== 'same';
