import { countCharacters } from '../../renderer/state/word-count.ts';
import { compose } from '../../shared/compose/compose.ts';
import { FIGURE_KEYS, type FigureKey } from '../../shared/figures/keys.ts';
import type { Inline, Paragraph, RichText } from '../../shared/report/rich-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import {
  aMeasure,
  aProblem,
  aReport,
  aTask,
  fullMarks,
  presetOutline,
  presetPack,
  wanyuan,
} from '../../tests/support/builders.ts';

/** What the report has at least; a measurement with less would flatter. */
const LEAST = { characters: 30_000, figures: 200 } as const;

const SENTENCES = [
  '坚持以目标为导向，把年度重点工作逐项分解到科室，按月调度、按季通报、年终考核；',
  '全年共组织培训十二期，覆盖各乡镇和社区，参训人员满意度保持在较高水平。',
  '严格执行预算管理制度，按照进度支付资金，做到专款专用、账实相符，',
  '对照年初确定的绩效指标逐项核对，多数指标达到或超过预期，个别指标受客观因素影响略有差距。',
  '通过政务公开栏和门户网站及时公开预算、决算和绩效信息，主动接受社会监督，',
  '资产管理做到定期盘点、账卡相符，闲置资产及时调剂使用，提高了使用效率。',
];
const FIGURES: readonly FigureKey[] = FIGURE_KEYS.filter((key) => key.endsWith('@final'));

function figureSentence(index: number): Inline[] {
  const key = FIGURES[index % FIGURES.length] ?? 'expenditure.total@final';
  return [
    { kind: 'text', text: '其中相关支出为' },
    { kind: 'figure', key, period: 'current', as: { kind: index % 3 === 0 ? 'yuan' : 'wanyuan' } },
    { kind: 'text', text: index % 3 === 0 ? '元。' : '万元。' },
  ];
}

/** Hands out prose of a length, with a live figure after every so many characters. */
function writer(charactersPerFigure: number) {
  let written = 0;
  let figures = 0;
  let sentence = 0;
  const paragraph = (length: number): Paragraph => {
    const inlines: Inline[] = [];
    const end = written + length;
    while (written < end) {
      const text = SENTENCES[sentence % SENTENCES.length] ?? '';
      sentence += 1;
      written += text.length;
      inlines.push({ kind: 'text', text });
      if (written < (figures + 1) * charactersPerFigure) continue;
      inlines.push(...figureSentence(figures));
      figures += 1;
    }
    return { inlines };
  };
  return (paragraphs: number, length: number): RichText =>
    Array.from({ length: paragraphs }, () => paragraph(length));
}

/**
 * A report as long as the longest that clerks write: 30,000 printed characters, 200 live figures, 30 tasks.
 * @throws Error when it came out shorter
 */
export function editorReport(): Report {
  const report = writtenReport();
  const { characters, figures } = sizeOf(report);
  if (characters < LEAST.characters || figures < LEAST.figures) {
    throw new Error(`only ${characters} characters and ${figures} live figures`);
  }
  return report;
}

function writtenReport(): Report {
  const write = writer(126);
  const pack = presetPack();
  const figures = Object.fromEntries(FIGURE_KEYS.map((key, index) => [key, wanyuan(`${100 + index}.48`)]));
  const report = aReport({
    figures: { current: figures, prior: figures },
    tasks: {
      intro: write(3, 300),
      items: Array.from({ length: 30 }, (_, index) =>
        aTask(`任务${index}`, { content: write(1, 280), planned: '12', actual: '12', unit: '场' }),
      ),
    },
    spending: write(6, 280),
    effectiveness: write(20, 280),
    efficiency: write(18, 280),
    conclusion: write(2, 250),
    problems: Array.from({ length: 4 }, (_, index) => aProblem(`问题${index}`, { content: write(1, 200) })),
    measures: Array.from({ length: 4 }, (_, index) => aMeasure(`措施${index}`, { content: write(1, 200) })),
    scoring: fullMarks(pack),
  });
  return {
    ...report,
    organization: { ...report.organization, duties: write(5, 280) },
    goals: { ...report.goals, overall: write(2, 200) },
  };
}

/** How long the report is when printed, and how many live figures it holds. */
function sizeOf(report: Report): { readonly characters: number; readonly figures: number } {
  const document = compose(report, presetOutline(), presetPack());
  const figures = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.filter((run) => run.figure) : [],
  );
  return { characters: countCharacters(document), figures: figures.length };
}
