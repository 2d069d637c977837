import type { Edit } from '../report/edit.ts';
import type { Report, ScoreEntry } from '../report/schema.ts';
import type { Indicator, IndicatorPack } from './pack.ts';

/** An indicator with what the report says of it. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly entry: ScoreEntry;
}

/** What becomes of a report's scores when another scoring table takes the place of its own. */
export interface PackChange {
  /** the new table has the same indicator with the same weight: the score stays */
  readonly kept: readonly ScoredIndicator[];
  /** no such indicator, or with another weight: the score does not count any more */
  readonly dropped: readonly ScoredIndicator[];
  /** indicators of the new table that have no score yet and are not computed */
  readonly open: number;
  /** one step: the new table, the scores that move with their indicators, the links of the problems */
  readonly edits: readonly Edit[];
}

const OPEN: ScoreEntry = { state: 'open', points: null, reason: '' };

/** Indicators are the same by id or, between tables of different origin, by name. Pure; nothing is changed yet. */
export function changePack(report: Report, from: IndicatorPack, to: IndicatorPack): PackChange {
  const successors = new Map(from.indicators.map((indicator) => [indicator.id, successorOf(indicator, to)]));
  const scored = from.indicators.flatMap((indicator) => {
    const entry = report.scoring.entries[indicator.id];
    return entry && (entry.state !== 'open' || entry.reason !== '') ? [{ indicator, entry }] : [];
  });
  const stays = ({ indicator }: ScoredIndicator) => successors.get(indicator.id)?.weight === indicator.weight;
  const kept = scored.filter(stays);
  const dropped = scored.filter((item) => !stays(item));
  const keptIds = new Set(kept.map(({ indicator }) => successors.get(indicator.id)?.id));
  return {
    kept,
    dropped,
    open: to.indicators.filter(({ id, rule }) => rule.kind === 'manual' && !keptIds.has(id)).length,
    edits: [
      { type: 'setTemplate', packId: to.id },
      ...kept.flatMap(({ indicator, entry }) => moveScore(indicator, successors.get(indicator.id), entry)),
      ...dropped.flatMap(({ indicator }) => {
        const successor = successors.get(indicator.id);
        return successor?.id === indicator.id ? [scoreEdit(successor, OPEN)] : [];
      }),
      ...relinkProblems(report, successors),
    ],
  };
}

function successorOf(indicator: Indicator, to: IndicatorPack): Indicator | undefined {
  const same = to.indicators.find(({ id }) => id === indicator.id);
  return same ?? to.indicators.find(({ name }) => plain(name) === plain(indicator.name));
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

function moveScore(from: Indicator, to: Indicator | undefined, entry: ScoreEntry): Edit[] {
  return to && to.id !== from.id ? [scoreEdit(to, entry)] : [];
}

function scoreEdit({ id, name }: Indicator, entry: ScoreEntry): Edit {
  return { type: 'setScore', indicatorId: id, name, entry };
}

function relinkProblems(report: Report, successors: ReadonlyMap<string, Indicator | undefined>): Edit[] {
  return report.problems.flatMap(({ id, indicatorIds }): Edit[] => {
    const linked = [...new Set(indicatorIds.map((old) => successors.get(old)?.id ?? old))];
    if (linked.every((indicatorId, index) => indicatorId === indicatorIds[index])) return [];
    return [{ type: 'updateItem', list: 'problems', id, changes: { indicatorIds: linked } }];
  });
}
