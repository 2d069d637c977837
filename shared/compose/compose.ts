import { pathOf, type ReportPath } from '../report/paths.ts';
import type { Report } from '../report/schema.ts';
import { TEXT_FIELDS, type TextField } from '../report/text-fields.ts';
import type { IndicatorPack } from '../scoring/pack.ts';
import { type ScoreSummary, scoreReport } from '../scoring/score.ts';
import { composeAppendices } from './appendices/appendices.ts';
import { basicsTable } from './appendices/basics-table.ts';
import { composeCover } from './cover.ts';
import type { Block, ChartBlock, Heading, ReportDocument } from './document.ts';
import type { LiveContext } from './live-text.ts';
import { headingLevel, headingNumber } from './numbering.ts';
import type { Outline, OutlineSection, SectionContent } from './outline.ts';
import { composeText } from './paragraphs.ts';
import { composeCharts } from './parts/charts.ts';
import { composeOrganization } from './parts/organization.ts';
import { composePoints } from './parts/points.ts';
import { composeTasks } from './parts/tasks.ts';
import { composeTableOfContents } from './table-of-contents.ts';

/**
 * Turns a report into the document everybody sees: preview, print, PDF, Word and Excel are all written from this
 * one result. Pure and total: a report with nothing in it composes to headings.
 * @param score pass it when it is already known; it is computed from report and pack otherwise.
 */
export function compose(
  report: Report,
  outline: Outline,
  pack: IndicatorPack,
  score: ScoreSummary = scoreReport(report, pack),
): ReportDocument {
  const context: LiveContext = { report, score };
  const layout = report.layout ?? outline.layout;
  const charts = layout.charts ? composeCharts(report) : [];
  const sections = composeSections(outline.sections, 0, { outline, context, charts });
  return {
    title: outline.title,
    departmentName: report.cover.departmentName,
    fiscalYear: report.fiscalYear,
    variant: 'submission',
    layout,
    blocks: [
      ...composeCover(report, outline, layout),
      ...(layout.tableOfContents ? composeTableOfContents(sections) : []),
      ...sections,
      ...composeAppendices(outline, context),
    ],
    basics: basicsTable(report),
  };
}

/** What sections are filled from. */
interface SectionParts {
  readonly outline: Outline;
  readonly context: LiveContext;
  /** stand behind the text on spending */
  readonly charts: readonly ChartBlock[];
}

function composeSections(sections: readonly OutlineSection[], depth: number, parts: SectionParts): Block[] {
  return sections.flatMap((section, index) => [
    composeHeading(section, index + 1, depth),
    ...composeContent(section, parts),
    ...composeSections(section.children ?? [], depth + 1, parts),
  ]);
}

function composeHeading(section: OutlineSection, position: number, depth: number): Heading {
  return {
    kind: 'heading',
    level: headingLevel(section.numbering, depth),
    text: `${headingNumber(section.numbering, position)}${section.heading}${section.headingStop ? '。' : ''}`,
    path: sectionPath(section),
  };
}

const TEXT_CONTENT = {
  goals: 'goals.overall',
  spending: 'spending',
  effectiveness: 'effectiveness',
  efficiency: 'efficiency',
  conclusion: 'conclusion',
} as const satisfies Partial<Record<SectionContent, TextField>>;

function composeContent(section: OutlineSection, { outline, context, charts }: SectionParts): Block[] {
  switch (section.content) {
    case undefined:
      return [];
    case 'organization':
      return composeOrganization(context);
    case 'tasks':
      return composeTasks(context, outline.taskLayout);
    case 'problems':
    case 'measures':
      return composePoints(section.content, 'arabicBracketed', context);
    case 'free':
      return composeText(
        context.report.freeSections[section.id] ?? [],
        pathOf.freeSection(section.id),
        context,
      );
    default: {
      const field = TEXT_CONTENT[section.content];
      const text = composeText(TEXT_FIELDS[field].get(context.report), pathOf.text(field), context);
      return field === 'spending' ? [...text, ...charts] : text;
    }
  }
}

/** Where a section's content is edited: the place its heading leads to. */
function sectionPath(section: OutlineSection): ReportPath {
  switch (section.content) {
    case undefined: {
      const first = section.children?.[0];
      return first ? sectionPath(first) : pathOf.freeSection(section.id);
    }
    case 'organization':
      return pathOf.text('organization.duties');
    case 'tasks':
      return pathOf.text('tasks.intro');
    case 'problems':
    case 'measures':
      return pathOf.list(section.content);
    case 'free':
      return pathOf.freeSection(section.id);
    default:
      return pathOf.text(TEXT_CONTENT[section.content]);
  }
}
