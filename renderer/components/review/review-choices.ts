import type { AdoptedChoice, ChangeView, PendingReview } from '../../../shared/contract/review.contract.ts';
import type { FigureChoice } from '../../../shared/import/round-trip/adopted-text.ts';
import { TAB_LABELS, TABS, tabOfPath } from '../../../shared/report/paths.ts';

/** What the clerk decided about one change. */
export interface Decision {
  readonly adopted: boolean;
  /** for the figures typed over in it, in order */
  readonly figures: readonly FigureChoice[];
}

export type Decisions = Readonly<Record<string, Decision>>;

/** Changes that are shown under one heading. */
export interface ChangeGroup {
  readonly title: string;
  /** figures typed over come first and stand out */
  readonly warning: boolean;
  readonly changes: readonly ChangeView[];
}

export function canAdopt(change: ChangeView): boolean {
  return change.reason === null;
}

/**
 * What is adopted unless the clerk says otherwise: plain changes of the text. Where the report itself changed since,
 * where a table would change, and where the file belongs to another report, the clerk decides.
 */
export function usualDecisions({ changes, origin }: PendingReview): Decisions {
  return Object.fromEntries(
    changes.map((change) => {
      const plain = change.current === null && change.kind !== 'cell' && origin.kind !== 'otherReport';
      return [
        change.id,
        { adopted: canAdopt(change) && plain, figures: change.figures.map(() => 'keep' as const) },
      ];
    }),
  );
}

/** All changes adopted, as far as they can be, or none. */
export function decideAll(changes: readonly ChangeView[], decisions: Decisions, adopted: boolean): Decisions {
  return Object.fromEntries(
    changes.map((change) => [
      change.id,
      { figures: [], ...decisions[change.id], adopted: adopted && canAdopt(change) },
    ]),
  );
}

/** The adopted changes as main takes them. */
export function adoptedChoices(changes: readonly ChangeView[], decisions: Decisions): AdoptedChoice[] {
  return changes.flatMap(({ id }) => {
    const decision = decisions[id];
    return decision?.adopted ? [{ id, figures: [...decision.figures] }] : [];
  });
}

/** First the figures typed over, then the changes by the tab that edits them, in the order of the tabs. */
export function groupChanges(changes: readonly ChangeView[]): ChangeGroup[] {
  const overtyped = changes.filter(({ figures }) => figures.length > 0);
  const others = changes.filter(({ figures }) => figures.length === 0);
  const groups = [
    { title: '改写了软件取数的数字', warning: true, changes: overtyped },
    ...TABS.map((tab) => ({
      title: TAB_LABELS[tab],
      warning: false,
      changes: others.filter(({ path }) => tabOfPath(path) === tab),
    })),
  ];
  return groups.filter((group) => group.changes.length > 0);
}
