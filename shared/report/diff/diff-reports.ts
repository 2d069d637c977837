import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../schema.ts';
import { SECTIONS, type SectionId } from '../sections.ts';
import { changedLeaves, type LeafChange } from './changed-leaves.ts';
import { labelOf, NO_NAMES, type TemplateNames } from './labels.ts';
import type { ReportLeaf } from './leaves.ts';
import { changedParagraphs, type ParagraphPair } from './pair-paragraphs.ts';
import { isInternal, lineText, numberText } from './value-text.ts';

/** Null: nothing was entered on that side. */
export interface AmountChange {
  readonly label: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
}

/** '' stands for nothing; both are '' where only the fact of a change can be said. */
export interface ValueChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface ParagraphChange extends ParagraphPair {
  readonly label: string;
}

/** How one section differs: numbers first. */
export interface SectionDiff {
  readonly section: SectionId;
  readonly amounts: readonly AmountChange[];
  /** counts, points, percentages, years */
  readonly numbers: readonly ValueChange[];
  /** names, dates, links and other short entries */
  readonly lines: readonly ValueChange[];
  readonly paragraphs: readonly ParagraphChange[];
}

/** The sections that differ, in the order of the tabs. Where an amount was read from is no difference. */
export function diffReports(before: Report, after: Report, names: TemplateNames = NO_NAMES): SectionDiff[] {
  const changes = changedLeaves(before, after);
  return SECTIONS.flatMap((section) => {
    const own = changes.filter((change) => change.leaf.section === section);
    return own.length > 0 ? [sectionDiff(section, own, (path) => labelOf(path, [after, before], names))] : [];
  });
}

function sectionDiff(
  section: SectionId,
  changes: readonly LeafChange[],
  label: (path: ReportLeaf['path']) => string,
): SectionDiff {
  const parts = changes.map((change) => partOf(change, label(change.leaf.path)));
  return {
    section,
    amounts: parts.flatMap((part) => part.amounts ?? []),
    numbers: parts.flatMap((part) => part.numbers ?? []),
    lines: onePerLabel(parts.flatMap((part) => part.lines ?? [])),
    paragraphs: parts.flatMap((part) => part.paragraphs ?? []),
  };
}

function partOf({ leaf, before, after }: LeafChange, label: string): Partial<SectionDiff> {
  if (isInternal(leaf.path)) return { lines: [{ label, before: '', after: '' }] };
  switch (leaf.kind) {
    case 'amount': {
      const amount = (side: ReportLeaf | null) => (side?.kind === 'amount' ? side.value : null);
      return { amounts: [{ label, before: amount(before), after: amount(after) }] };
    }
    case 'number':
      return { numbers: [{ label, before: shortText(before), after: shortText(after) }] };
    case 'line':
      return { lines: [{ label, before: shortText(before), after: shortText(after) }] };
    case 'order':
      return { lines: [{ label: `${label}的顺序`, before: '', after: '' }] };
    case 'prose': {
      const prose = (side: ReportLeaf | null) => (side?.kind === 'prose' ? side.value : []);
      return {
        paragraphs: changedParagraphs(prose(before), prose(after)).map((pair) => ({ label, ...pair })),
      };
    }
  }
}

function shortText(leaf: ReportLeaf | null): string {
  if (leaf?.kind === 'number') return numberText(leaf.path, leaf.value);
  return leaf?.kind === 'line' ? lineText(leaf.path, leaf.value) : '';
}

/** Settings of many parts are one thing to the clerk. */
function onePerLabel(lines: readonly ValueChange[]): ValueChange[] {
  const isFact = ({ before, after }: ValueChange) => before === '' && after === '';
  return lines.filter(
    (line, index) => !isFact(line) || lines.findIndex(({ label }) => label === line.label) === index,
  );
}
