import { type Figure, typedFigure } from '../../shared/figures/figure.ts';
import { FIGURE_KEYS } from '../../shared/figures/keys.ts';
import { richTextFrom } from '../../shared/report/rich-text.ts';
import type { Project, Report } from '../../shared/report/schema.ts';
import { aProblem, aReport, aTask, presetOutline, presetPack } from './builders.ts';
import { fc } from './property.ts';

/** Words, marks that XML and spreadsheets take for their own, rare characters, and line ends. */
const PIECES = [
  '开展科普活动',
  '“三公”经费',
  '——',
  '……',
  '207.48万元',
  '100%',
  '<b>&amp;</b>',
  '=1+1',
  '@SUM(A1)',
  '+86',
  '-',
  ' ',
  '镕堃',
  '（一）',
  'Word & Excel',
];
const words = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
const amount = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 9_999_999_999_99 }));
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 9, arbitrary: amount.map(typedFigure) },
  { weight: 1, arbitrary: fc.constant<Figure>({ state: 'notApplicable', source: { kind: 'typed' } }) },
);
const column = fc.dictionary(fc.constantFrom(...FIGURE_KEYS), figure, { maxKeys: 40 });
const project: fc.Arbitrary<Omit<Project, 'id'>> = fc.record({
  name: words,
  amounts: fc.record({ budget: figure, adjusted: figure, final: figure }, { requiredKeys: [] }),
  note: fc.constant(''),
});
const score = fc.record({
  state: fc.constantFrom('scored' as const, 'notApplicable' as const),
  points: fc.integer({ min: 0, max: 500 }),
  reason: words,
});

/** Reports with any figures, projects, scores and texts that a clerk could enter. */
export const generatedReports: fc.Arbitrary<Report> = fc
  .record({
    current: column,
    prior: column,
    projects: fc.array(project, { maxLength: 25 }),
    scores: fc.array(score, {
      minLength: presetPack().indicators.length,
      maxLength: presetPack().indicators.length,
    }),
    texts: fc.array(words, { minLength: 6, maxLength: 6 }),
    tasks: fc.array(words, { maxLength: 8 }),
    charts: fc.boolean(),
  })
  .map(({ current, prior, projects, scores, texts, tasks, charts }) => {
    const [duties = '', spending = '', effectiveness = '', efficiency = '', conclusion = '', problem = ''] =
      texts;
    const report = aReport();
    return {
      ...report,
      layout: { ...presetOutline().layout, charts },
      cover: { ...report.cover, preparer: '李明', phone: '0700-5550123', filledOn: '2024-05-13' },
      organization: { ...report.organization, duties: richTextFrom(duties) },
      figures: { current, prior },
      spending: richTextFrom(spending),
      effectiveness: richTextFrom(effectiveness),
      efficiency: richTextFrom(efficiency),
      conclusion: richTextFrom(conclusion),
      problems: [aProblem(problem, { id: '1' })],
      tasks: { intro: [], items: tasks.map((text, index) => aTask(text, { id: String(index) })) },
      projects: projects.map((each, index) => ({ ...each, id: String(index) })),
      scoring: {
        entries: Object.fromEntries(
          presetPack().indicators.map(({ id }, index) => [
            id,
            scores[index] ?? { state: 'open', points: null, reason: '' },
          ]),
        ),
      },
    };
  });
