import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../schema.ts';
import { SECTIONS, type SectionId } from '../sections.ts';
import { labelOf, NO_NAMES, type TemplateNames } from './labels.ts';
import { leavesOf, type ReportLeaf } from './leaves.ts';
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

interface LeafChange {
  /** the later one where there is one: what the change is about */
  readonly leaf: ReportLeaf;
  readonly before: ReportLeaf | null;
  readonly after: ReportLeaf | null;
}

function changedLeaves(before: Report, after: Report): LeafChange[] {
  const [old, present] = [leavesOf(before), leavesOf(after)];
  const paths = [...present.keys(), ...[...old.keys()].filter((path) => !present.has(path))];
  return paths.flatMap((path) => {
    const change = { before: old.get(path) ?? null, after: present.get(path) ?? null };
    const leaf = change.after ?? change.before;
    return leaf && differs(change.before, change.after) ? [{ leaf, ...change }] : [];
  });
}

function differs(before: ReportLeaf | null, after: ReportLeaf | null): boolean {
  if (before?.kind === 'order' || after?.kind === 'order') return orderDiffers(before, after);
  return contentOf(before) !== contentOf(after);
}

/** Added and removed items speak for themselves; only what is in both lists can be out of order. */
function orderDiffers(before: ReportLeaf | null, after: ReportLeaf | null): boolean {
  if (before?.kind !== 'order' || after?.kind !== 'order') return false;
  const common = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => others.includes(id)).join('\n');
  return common(before.value, after.value) !== common(after.value, before.value);
}

function contentOf(leaf: ReportLeaf | null): string {
  if (leaf === null) return '';
  if (leaf.kind !== 'amount') return JSON.stringify(leaf.value);
  return leaf.value.state === 'value' ? String(leaf.value.fen) : leaf.value.state;
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
