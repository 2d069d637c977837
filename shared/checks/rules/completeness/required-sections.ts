import { type OutlineSection, outlineSections } from '../../../compose/outline.ts';
import { pathOf, type ReportPath } from '../../../report/paths.ts';
import { isEmptyText } from '../../../report/rich-text.ts';
import type { Report } from '../../../report/schema.ts';
import { quoted } from '../../../text/quote.ts';
import { notRun, outcomeOf, type Rule } from '../../rule.ts';

export const requiredSections: Rule = {
  id: 'completeness.required-sections',
  family: 'completeness',
  level: 'error',
  title: '提纲要求的部分都已填写',
  basis: '所用的报告提纲',
  run: ({ report, outline }) => {
    const required = outlineSections(outline.sections).filter((section) => section.required);
    if (required.length === 0) return notRun('所用提纲没有标出必填部分。');
    const findings = required
      .map((section) => ({ section, place: contentOf(report, section) }))
      .filter(({ place }) => place.empty)
      .map(({ section, place }) => ({ text: `${quoted(section.heading)}还没有填写。`, paths: [place.path] }));
    return outcomeOf(findings, `${required.length} 个必填部分都已填写`);
  },
};

function contentOf(report: Report, section: OutlineSection): { path: ReportPath; empty: boolean } {
  switch (section.content) {
    case 'organization':
      return text('organization.duties', report.organization.duties);
    case 'tasks': {
      const { intro, items } = report.tasks;
      return {
        path: pathOf.list('tasks'),
        empty: isEmptyText(intro) && items.every((t) => isEmptyText(t.content)),
      };
    }
    case 'goals': {
      const { overall, indicators } = report.goals;
      return { path: pathOf.text('goals.overall'), empty: isEmptyText(overall) && indicators.length === 0 };
    }
    case 'problems':
    case 'measures': {
      const points = report[section.content];
      const empty = points.every((point) => point.title.trim() === '' && isEmptyText(point.content));
      return { path: pathOf.list(section.content), empty };
    }
    case 'spending':
    case 'effectiveness':
    case 'efficiency':
    case 'conclusion':
      return text(section.content, report[section.content]);
    case 'free':
    case undefined:
      return {
        path: pathOf.freeSection(section.id),
        empty: section.content === 'free' && isEmptyText(report.freeSections[section.id] ?? []),
      };
  }
}

function text(path: ReportPath, value: Report['spending']): { path: ReportPath; empty: boolean } {
  return { path, empty: isEmptyText(value) };
}
