import { type ProseField, proseParagraph } from '../../checks/prose.ts';
import type { LiveContext } from '../../compose/live-text.ts';
import { type Outline, outlineSections } from '../../compose/outline.ts';
import type { IndicatorPack } from '../../scoring/pack.ts';
import { COVER_LABELS } from '../describe-edit.ts';
import type { Edit, ListEdit } from '../edit.ts';
import { LISTS, type ListName, type ReportLists } from '../lists.ts';
import { pathOf, TABS, tabOfPath } from '../paths.ts';
import type { RichText } from '../rich-text.ts';
import type { Report } from '../schema.ts';
import { TEXT_FIELD_NAMES, TEXT_FIELDS } from '../text-fields.ts';

/** A text of the report that can be searched: prose, or a line of a form. */
export interface SearchPlace
  extends Pick<ProseField, 'path' | 'label' | 'rich' | 'paragraphs' | 'replaceWith'> {
  /** the most characters it may hold; prose has no such limit */
  readonly limit: number | null;
}

type PlaceText = Omit<SearchPlace, 'paragraphs'> & { readonly value: RichText };

/** The lines of the lists' items, with what they are called behind the item's number. */
const LINES: { readonly [L in ListName]: Partial<Record<keyof ReportLists[L], string>> } = {
  offices: { name: '名称' },
  subordinates: { name: '名称' },
  headcounts: { label: '类别' },
  tasks: { planned: '计划', actual: '完成', unit: '单位', effect: '成效' },
  indicators: {
    level1: '一级指标',
    level2: '二级指标',
    name: '指标名称',
    target: '指标值',
    unit: '单位',
    actual: '完成值',
  },
  projects: { name: '名称', note: '说明' },
  problems: { title: '标题' },
  measures: { title: '标题', owner: '责任科室' },
};
const PROSE_LISTS = ['tasks', 'problems', 'measures'] as const;
const LINE_LIMIT = 500;
const REASON_LIMIT = 4_000;

/** Every text of a report that a clerk can write, in the order of the tabs. */
export function searchPlaces(live: LiveContext, outline: Outline, pack: IndicatorPack): SearchPlace[] {
  const { report } = live;
  const places = [
    ...coverPlaces(report),
    ...proseFields(report),
    ...PROSE_LISTS.flatMap((list) => listProse(report, list)),
    // Object.keys forgets which keys the object has.
    ...(Object.keys(LINES) as ListName[]).flatMap((list) => listLines(report, list)),
    ...reasonPlaces(report, pack),
    ...freePlaces(report, outline),
  ];
  const tabIndex = ({ path }: PlaceText) => TABS.indexOf(tabOfPath(path));
  return places
    .toSorted((a, b) => tabIndex(a) - tabIndex(b))
    .map(({ value, ...place }) => ({
      ...place,
      paragraphs: value.map((paragraph, index) => proseParagraph(paragraph, index, live)),
    }));
}

function linePlace(
  path: string,
  label: string,
  text: string,
  set: (text: string) => Edit,
  limit = LINE_LIMIT,
): PlaceText {
  const replaceWith = (value: RichText) => set(lineOf(value));
  return { path, label, rich: false, limit, value: textOfLine(text), replaceWith };
}

function coverPlaces({ cover }: Report): PlaceText[] {
  return (['departmentName', 'preparer', 'phone'] as const).map((field) =>
    linePlace(pathOf.cover(field), COVER_LABELS[field], cover[field], (value) => ({
      type: 'setCover',
      field,
      value,
    })),
  );
}

function proseFields(report: Report): PlaceText[] {
  return TEXT_FIELD_NAMES.map((field) => ({
    path: pathOf.text(field),
    label: TEXT_FIELDS[field].label,
    rich: true,
    limit: null,
    value: TEXT_FIELDS[field].get(report),
    replaceWith: (value) => ({ type: 'setText', field, value }),
  }));
}

function listProse(report: Report, list: (typeof PROSE_LISTS)[number]): PlaceText[] {
  return LISTS[list].get(report).map(({ id, content }, index) => ({
    path: pathOf.item(list, id, 'content'),
    label: `${LISTS[list].label}${index + 1}`,
    rich: true,
    limit: null,
    value: content,
    replaceWith: (value) => ({ type: 'updateItem', list, id, changes: { content: value } }),
  }));
}

function listLines<L extends ListName>(report: Report, list: L): PlaceText[] {
  const labels = Object.entries(LINES[list]);
  return LISTS[list].get(report).flatMap((item, index) =>
    labels.flatMap(([field, label]) => {
      const text: unknown = Reflect.get(item, field);
      if (typeof text !== 'string' || typeof label !== 'string') return [];
      const name = `${LISTS[list].label}${index + 1}${label}`;
      return [
        linePlace(pathOf.item(list, item.id, field), name, text, (value) => {
          // safe: LINES names only fields of this list's items, and `text` has shown that the field is a line
          const edit = { type: 'updateItem', list, id: item.id, changes: { [field]: value } } as ListEdit;
          return edit;
        }),
      ];
    }),
  );
}

function reasonPlaces({ scoring }: Report, pack: IndicatorPack): PlaceText[] {
  return pack.indicators.flatMap(({ id, name }) => {
    const entry = scoring.entries[id];
    if (!entry) return [];
    const set = (reason: string): Edit => ({
      type: 'setScore',
      indicatorId: id,
      name,
      entry: { ...entry, reason },
    });
    return [linePlace(pathOf.score(id), `“${name}”的说明`, entry.reason, set, REASON_LIMIT)];
  });
}

function freePlaces(report: Report, outline: Outline): PlaceText[] {
  return outlineSections(outline.sections)
    .filter(({ content }) => content === 'free')
    .map(({ id, heading }) => ({
      path: pathOf.freeSection(id),
      label: heading,
      rich: true,
      limit: null,
      value: report.freeSections[id] ?? [],
      replaceWith: (value) => ({ type: 'setFreeSection', sectionId: id, title: heading, value }),
    }));
}

function textOfLine(text: string): RichText {
  return text === '' ? [] : [{ inlines: [{ kind: 'text', text }] }];
}

function lineOf(value: RichText): string {
  return value
    .flatMap(({ inlines }) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')))
    .join('');
}
