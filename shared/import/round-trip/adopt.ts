import { typedFigure } from '../../figures/figure.ts';
import { applyEdit } from '../../report/apply-edit.ts';
import type { Edit } from '../../report/edit.ts';
import { emptyMeasure, emptyTask } from '../../report/empty-items.ts';
import { isEmptyText, type RichText } from '../../report/rich-text.ts';
import type { Report } from '../../report/schema.ts';
import { AdoptedTexts, type FigureChoice, paragraphOf } from './adopted-text.ts';
import type { Operation, ReviewChange } from './change.ts';
import { sectionTitle } from './place-label.ts';
import { itemsOf, linePlace, textPlace } from './places.ts';
import type { Sides } from './segment-changes.ts';

/** A change the clerk adopts, with what becomes of each figure typed over in it. */
export interface AdoptedChange {
  readonly change: ReviewChange;
  readonly figures: readonly FigureChoice[];
}

/**
 * One edit that carries out all adopted changes on the present report, so that one undo takes them back. Changes that
 * cannot be adopted are left out, and so is whatever concerns an item that is gone by now.
 */
export function adoptEdit(adopted: readonly AdoptedChange[], sides: Sides, newId: () => string): Edit {
  const possible = adopted.filter(({ change }) => change.reason === null);
  const texts = collectTexts(possible, sides);
  const edits: Edit[] = [];
  let report = sides.present.report;
  const take = (edit: Edit) => {
    edits.push(edit);
    report = applyEdit(report, edit);
  };
  for (const [path, value] of texts.results()) {
    const edit = textPlace(
      path,
      sectionTitle(path.slice(path.indexOf('.') + 1), sides.exported.outline),
    )?.edit(value);
    if (edit) take(edit);
  }
  for (const edit of possible.flatMap(({ change, figures }) => figureEdits(change, figures))) take(edit);
  const itemEdit = itemEdits(sides.exported.report, newId);
  const operations = possible.flatMap(({ change }) => change.operations);
  // Removals come last, because what was added may stand behind a removed item.
  const [removals, others] = [operations.filter(isRemoval), operations.filter((one) => !isRemoval(one))];
  for (const operation of [...others, ...removals]) {
    const edit = itemEdit(operation, report);
    if (edit) take(edit);
  }
  return { type: 'batch', label: `采纳领导修改 ${possible.length} 处`, edits };
}

function isRemoval({ kind }: Operation): boolean {
  return kind === 'removeItem';
}

function collectTexts(adopted: readonly AdoptedChange[], { exported, present }: Sides): AdoptedTexts {
  const texts = new AdoptedTexts(exported.report, present.report);
  const operations = adopted.flatMap(({ change, figures }) =>
    change.operations.map((operation) => ({ operation, figures })),
  );
  for (const { operation, figures } of operations) {
    if (operation.kind === 'replaceText') {
      const { path, paragraph, pieces, tail } = operation;
      texts.at(path)?.replace(paragraph, paragraphOf(pieces, exported.report, figures, tail));
    } else if (operation.kind === 'removeText') {
      texts.at(operation.path)?.remove(operation.paragraph);
    } else if (operation.kind === 'insertText') {
      const { gap, order, pieces } = operation;
      texts.at(gap.path)?.insert(gap.after, order, paragraphOf(pieces, exported.report));
    }
  }
  // A paragraph moves with its new words, so moves come after the replacements.
  for (const { operation } of operations) {
    if (operation.kind !== 'moveText') continue;
    const { path, paragraph, gap, order } = operation;
    const from = texts.at(path);
    const content = from?.contentOf(paragraph);
    const to = texts.at(gap.path);
    if (!content || !to) continue;
    from?.remove(paragraph);
    to.insert(gap.after, order, content);
  }
  return texts;
}

function figureEdits(change: ReviewChange, choices: readonly FigureChoice[]): Edit[] {
  return change.figures.flatMap(({ figure }, index): Edit[] =>
    figure && choices[index] === 'table' ? [{ type: 'setFigure', ...figure }] : [],
  );
}

/** What concerns single fields and whole items, against the report as it has become so far. */
function itemEdits(exported: Report, newId: () => string) {
  /** the last item that was put behind an item, so that several keep their order */
  const lastBehind = new Map<string, string>();
  const positionBehind = (
    list: Parameters<typeof itemsOf>[1],
    after: string | null,
    report: Report,
  ): number => {
    const behind = lastBehind.get(`${list}:${after}`) ?? after;
    return itemsOf(report, list).findIndex(({ id }) => id === behind) + 1;
  };
  return (operation: Operation, report: Report): Edit | null => {
    switch (operation.kind) {
      case 'setLine':
        return linePlace(operation.path)?.get(report) == null
          ? null
          : (linePlace(operation.path)?.edit(operation.value) ?? null);
      case 'setFigure':
        return { type: 'setFigure', ...operation.figure };
      case 'setProjectAmount': {
        const { id, stage, fen } = operation;
        const project = report.projects.find((candidate) => candidate.id === id);
        const amounts = { ...project?.amounts, [stage]: typedFigure(fen) };
        return project ? { type: 'updateItem', list: 'projects', id, changes: { amounts } } : null;
      }
      case 'setScoreReason': {
        const { indicatorId, name, reason } = operation;
        const entry = report.scoring.entries[indicatorId];
        return entry ? { type: 'setScore', indicatorId, name, entry: { ...entry, reason } } : null;
      }
      case 'removeItem':
        return itemsOf(report, operation.list).some(({ id }) => id === operation.id)
          ? { type: 'removeItem', list: operation.list, id: operation.id }
          : null;
      case 'moveItem': {
        const { list, id, after } = operation;
        const from = itemsOf(report, list).findIndex((item) => item.id === id);
        if (from === -1) return null;
        const to = positionBehind(list, after, report);
        lastBehind.set(`${list}:${after}`, id);
        return { type: 'moveItem', list, id, to: from < to ? to - 1 : to };
      }
      case 'insertItem': {
        const { list, after, title, pieces } = operation;
        const index = positionBehind(list, after, report);
        const id = newId();
        lastBehind.set(`${list}:${after}`, id);
        const paragraph = paragraphOf(pieces, exported);
        const content: RichText = isEmptyText([paragraph]) ? [] : [paragraph];
        if (list === 'tasks') return { type: 'insertItem', list, index, item: { ...emptyTask(id), content } };
        if (list === 'problems')
          return { type: 'insertItem', list, index, item: { id, title, content, indicatorIds: [] } };
        return { type: 'insertItem', list, index, item: { ...emptyMeasure(id), title, content } };
      }
      default:
        return null;
    }
  };
}
