import { FIGURE_KEYS } from '../../shared/figures/keys.ts';
import { emptyMeasure, emptyTask } from '../../shared/report/empty-items.ts';
import type { Inline, RichText } from '../../shared/report/rich-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import { aReport, wanyuan } from './builders.ts';
import { fc } from './property.ts';

/** What prose is made of, and what makes it hard: ordinals, numbers, line breaks, odd spaces, characters XML has not. */
const PIECES = [
  '加强预算管理',
  '一是',
  '二是',
  '（1）',
  '1. ',
  '，',
  '。',
  '207.48万元',
  '12',
  '完成率100%',
  '\n',
  '\t',
  ' ',
  '\u3000\u3000',
  '\u00A0',
  '\u200B',
  '\u0007',
  '“三公”',
  'PPP',
  '<&>"',
  '😀',
  '𠮷',
] as const;

const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 0, maxLength: 8 })
  .map((pieces) => pieces.join(''));
const line = words.map((text) => text.replace(/\n/g, ''));
const bold = fc.boolean();

const textInline = fc.tuple(words, bold).map(
  ([content, isBold]): Inline => ({
    kind: 'text',
    text: content,
    ...(isBold && { bold: true }),
  }),
);
const figureInline = fc.tuple(fc.constantFrom(...FIGURE_KEYS.slice(0, 8)), bold).map(
  ([key, isBold]): Inline => ({
    kind: 'figure',
    key,
    period: 'current',
    as: { kind: 'wanyuan' },
    ...(isBold && { bold: true }),
  }),
);
const factInline = fc
  .constantFrom('fiscalYear' as const, 'departmentName' as const)
  .map((fact): Inline => ({ kind: 'fact', fact }));
const inline = fc.oneof({ weight: 4, arbitrary: textInline }, figureInline, factInline);
const text: fc.Arbitrary<RichText> = fc.array(
  fc.array(inline, { maxLength: 4 }).map((inlines) => ({ inlines })),
  { maxLength: 4 },
);

const figures = fc
  .array(fc.tuple(fc.constantFrom(...FIGURE_KEYS), fc.integer({ min: 0, max: 99_999 })), { maxLength: 20 })
  .map((amounts) => ({
    current: Object.fromEntries(amounts.map(([key, amount]) => [key, wanyuan(String(amount / 100))])),
    prior: {},
  }));

/** A report with any text in every place, as long as the schema allows it. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    duties: text,
    intro: text,
    overall: text,
    spending: text,
    effectiveness: text,
    conclusion: text,
    figures,
    tasks: fc.array(fc.tuple(text, line), { maxLength: 4 }),
    points: fc.array(fc.tuple(line, text), { maxLength: 3 }),
    offices: fc.array(line, { maxLength: 3 }),
    projects: fc.array(line, { maxLength: 3 }),
  })
  .map(({ duties, intro, overall, tasks, points, offices, projects, ...rest }) => {
    const report = aReport(rest);
    return {
      ...report,
      organization: {
        ...report.organization,
        duties,
        offices: offices.map((name, index) => ({ id: `office-${index}`, name })),
      },
      tasks: {
        intro,
        items: tasks.map(([content, effect], index) => ({ ...emptyTask(`task-${index}`), content, effect })),
      },
      goals: { ...report.goals, overall },
      projects: projects.map((name, index) => ({ id: `project-${index}`, name, amounts: {}, note: '' })),
      problems: points.map(([title, content], index) => ({
        id: `problem-${index}`,
        title,
        content,
        indicatorIds: [],
      })),
      measures: points.map(([title, content], index) => ({
        ...emptyMeasure(`measure-${index}`),
        title,
        content,
      })),
    };
  });
