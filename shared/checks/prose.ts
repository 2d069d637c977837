import { type LiveContext, liveText } from '../compose/live-text.ts';
import {
  type Outline,
  type OutlineSection,
  outlineSections,
  type SectionContent,
} from '../compose/outline.ts';
import type { Edit } from '../report/edit.ts';
import { pathOf, type ReportPath } from '../report/paths.ts';
import type { Inline, Paragraph, RichText } from '../report/rich-text.ts';
import type { Measure, Problem, Report } from '../report/schema.ts';
import { TEXT_FIELDS, type TextField } from '../report/text-fields.ts';

/** One run of a paragraph and where its text begins in the paragraph's text. */
export interface ProsePiece {
  readonly inline: Inline;
  readonly start: number;
  readonly text: string;
  /** a live figure or fact that has no value yet */
  readonly missing: boolean;
}

export interface ProseParagraph {
  readonly index: number;
  /** as printed, live figures resolved */
  readonly text: string;
  readonly pieces: readonly ProsePiece[];
}

/** One text the clerk writes, wherever it lives in the report, with the edit that would replace it. */
export interface ProseField {
  readonly path: ReportPath;
  /** `部门整体支出情况`, `任务2`, `问题1标题` */
  readonly label: string;
  /** the section of the outline it is printed in */
  readonly content: SectionContent;
  /** false for one-line titles, which cannot hold live figures */
  readonly rich: boolean;
  readonly paragraphs: readonly ProseParagraph[];
  readonly replaceWith: (value: RichText) => Edit;
}

/** Every text of the report that this outline prints, in printed order. */
export function proseFields(report: Report, outline: Outline, live: LiveContext): ProseField[] {
  return outlineSections(outline.sections).flatMap((section) =>
    sectionTexts(report, section).map(({ value, ...field }) => ({
      ...field,
      content: section.content ?? 'free',
      paragraphs: value.map((paragraph, index) => proseParagraph(paragraph, index, live)),
    })),
  );
}

type FieldText = Omit<ProseField, 'paragraphs' | 'content'> & { readonly value: RichText };

function sectionTexts(report: Report, section: OutlineSection): FieldText[] {
  switch (section.content) {
    case undefined:
      return [];
    case 'organization':
      return [textField(report, 'organization.duties'), textField(report, 'organization.staffing')];
    case 'tasks':
      return [textField(report, 'tasks.intro'), ...taskTexts(report)];
    case 'goals':
      return [textField(report, 'goals.overall')];
    case 'problems':
    case 'measures':
      return report[section.content].flatMap((point, index) => pointTexts(section, point, index));
    case 'free':
      return [freeText(report, section)];
    default:
      return [textField(report, section.content)];
  }
}

function textField(report: Report, field: TextField): FieldText {
  return {
    path: pathOf.text(field),
    label: TEXT_FIELDS[field].label,
    rich: true,
    value: TEXT_FIELDS[field].get(report),
    replaceWith: (value) => ({ type: 'setText', field, value }),
  };
}

function freeText(report: Report, { id, heading }: OutlineSection): FieldText {
  return {
    path: pathOf.freeSection(id),
    label: heading,
    rich: true,
    value: report.freeSections[id] ?? [],
    replaceWith: (value) => ({ type: 'setFreeSection', sectionId: id, title: heading, value }),
  };
}

function taskTexts(report: Report): FieldText[] {
  return report.tasks.items.flatMap(({ id, content, effect }, index) => [
    {
      path: pathOf.item('tasks', id, 'content'),
      label: `任务${index + 1}`,
      rich: true,
      value: content,
      replaceWith: (value) => ({ type: 'updateItem', list: 'tasks', id, changes: { content: value } }),
    },
    {
      path: pathOf.item('tasks', id, 'effect'),
      label: `任务${index + 1}成效`,
      rich: false,
      value: oneLine(effect),
      replaceWith: (value) => ({
        type: 'updateItem',
        list: 'tasks',
        id,
        changes: { effect: plainText(value) },
      }),
    },
  ]);
}

function pointTexts({ content: list }: OutlineSection, point: Problem | Measure, index: number): FieldText[] {
  const { id } = point;
  if (list !== 'problems' && list !== 'measures') return [];
  const label = `${list === 'problems' ? '问题' : '改进措施'}${index + 1}`;
  const title: FieldText = {
    path: pathOf.item(list, id, 'title'),
    label: `${label}标题`,
    rich: false,
    value: oneLine(point.title),
    replaceWith: (value) => ({ type: 'updateItem', list, id, changes: { title: plainText(value) } }),
  };
  const body: FieldText = {
    path: pathOf.item(list, id, 'content'),
    label,
    rich: true,
    value: point.content,
    replaceWith: (value) => ({ type: 'updateItem', list, id, changes: { content: value } }),
  };
  return [title, body];
}

function oneLine(text: string): RichText {
  return text === '' ? [] : [{ inlines: [{ kind: 'text', text }] }];
}

function plainText(value: RichText): string {
  return value
    .flatMap(({ inlines }) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')))
    .join('');
}

/** A paragraph as printed, with where each of its runs begins. */
export function proseParagraph({ inlines }: Paragraph, index: number, live: LiveContext): ProseParagraph {
  const pieces: ProsePiece[] = [];
  let start = 0;
  for (const inline of inlines) {
    const { text, missing } =
      inline.kind === 'text' ? { text: inline.text, missing: false } : liveText(inline, live);
    pieces.push({ inline, start, text, missing });
    start += text.length;
  }
  return { index, text: pieces.map((piece) => piece.text).join(''), pieces };
}
