import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordInspectionOf } from '../../../../../shared/import/word/inspection.ts';
import { blockText, type WordBlock } from '../../../../../shared/import/word/outline.ts';
import { placeReport } from '../../../../../shared/import/word/place.ts';
import { outlineOfText } from '../../../../../shared/import/word/text-outline.ts';
import { fc } from '../../../../support/property.ts';

const place = (text: string) => wordInspectionOf(placeReport(outlineOfText(text).blocks));
const partsOf = (text: string) =>
  place(text).sections.map(({ part, heading }) => `${part} ${heading}`.trim());

describe('placing the sections of a hand-typed report', () => {
  it('follows hand-typed numbers in either width', () => {
    expect(
      partsOf(`一、部门基本情况
（一）部门职能
正文一。
(二)年度总体工作和重点工作任务
正文二。
二、绩效自评情况
（一）履职效能分析
正文三。
(二) 管理效率分析
正文四。
三、存在问题及改进意见
1. 主要的问题
正文五。
2、下一步改进工作的意见
正文六。`),
    ).toEqual([
      'group 一、部门基本情况',
      'organization （一）部门职能',
      'tasks (二)年度总体工作和重点工作任务',
      'group 二、绩效自评情况',
      'effectiveness （一）履职效能分析',
      'efficiency (二) 管理效率分析',
      'group 三、存在问题及改进意见',
      'problems 1. 主要的问题',
      'measures 2、下一步改进工作的意见',
    ]);
  });

  it('takes heading styles, bold lines and the usual titles without any number', () => {
    const bold = (text: string): WordBlock => ({ kind: 'paragraph', runs: [{ text, bold: true }] });
    const plain = (text: string): WordBlock => ({ kind: 'paragraph', runs: [{ text, bold: false }] });
    const placed = placeReport([
      { kind: 'heading', level: 1, text: '部门基本情况' },
      { kind: 'heading', level: 2, text: '部门职能' },
      plain('负责科普工作。'),
      bold('绩效目标设置'),
      plain('目标已经批复。'),
      plain('自评结论'),
      plain('总体良好。'),
    ]);
    expect(placed.sections.map((section) => section.part)).toEqual([
      'group',
      'organization',
      'goals',
      'conclusion',
    ]);
  });

  it('recognises a heading whose number Word made automatically', () => {
    const placed = placeReport([
      { kind: 'paragraph', listLevel: 0, runs: [{ text: '管理效率情况分析', bold: false }] },
      { kind: 'paragraph', runs: [{ text: '财务管理情况良好。', bold: false }] },
      { kind: 'paragraph', listLevel: 0, runs: [{ text: '存在的主要问题', bold: false }] },
      { kind: 'paragraph', runs: [{ text: '进度偏慢。', bold: false }] },
    ]);
    expect(placed.sections.map((section) => section.part)).toEqual(['efficiency', 'problems']);
  });

  it('separates a heading from the text that follows on its line', () => {
    const [, section] = place('一、部门基本情况\n（一）主要职责。负责科普工作，联系科技工作者。').sections;
    expect(section).toEqual({
      part: 'organization',
      heading: '（一）主要职责。',
      text: '负责科普工作，联系科技工作者。',
    });
  });

  it('keeps the items of the problems with the problems, whatever words their titles use', () => {
    const { sections } = place(`三、存在问题及改进意见
（一）存在的主要问题
1. 绩效目标设置不够科学
指标偏定性。
2. 预算执行进度偏慢
四季度集中支付。
（二）改进措施
细化指标。`);
    expect(sections.map((section) => section.part)).toEqual(['group', 'problems', 'measures']);
    expect(sections[1]?.text).toContain('2. 预算执行进度偏慢\n四季度集中支付。');
  });

  it('lays text under an unknown heading into the tray, with its heading', () => {
    const { unplaced, messages } = place('一、部门基本情况\n职能是科普。\n二、党风廉政情况\n开展警示教育。');
    expect(unplaced).toEqual(['二、党风廉政情况', '开展警示教育。']);
    expect(messages.map((message) => message.code)).toContain('UNPLACED');
  });

  it('says so when nothing looks like such a report', () => {
    expect(place('会议通知\n定于周五开会。').messages.map((message) => message.code)).toContain(
      'NO_SECTIONS',
    );
  });

  it('joins a paragraph that a page break cut in two, and only such a one', () => {
    const { sections, messages } = place(`（一）履职效能分析
组织科技志愿服务队深入镇村开展技术指导和咨询服务，累计服务农
户三百多人次，效果良好。
下一段自成一段，说的是另外一件事情，它的末尾有句号。
落款没有句号但是这一行也足够长长长长长长长长长长长长长长长
2024年5月13日`);
    expect(sections[0]?.text.split('\n')).toHaveLength(3);
    expect(sections[0]?.text).toContain('累计服务农户三百多人次');
    expect(messages.filter((message) => message.code === 'PARAGRAPH_MENDED')).toHaveLength(1);
  });
});

describe('outlines of other counties', () => {
  it('places one that numbers its first level 1. and puts the conclusion first', () => {
    expect(
      partsOf(`1. 单位基本情况
（一）单位机构设置、部门职能情况
内设3个股室。
（二）年度总体工作和重点工作任务
做好预报。
2. 绩效自评情况
（一）自评结论
自评总分95分。
（二）履职效能分析
1. 产出指标完成情况
都已完成。
（三）管理效率分析
1. 预算编制情况。
规范。
（四）就部门整体支出绩效管理存在的问题提出改进意见
人手不足。`).map((section) => section.split(' ')[0]),
    ).toEqual([
      'group',
      'organization',
      'tasks',
      'group',
      'conclusion',
      'effectiveness',
      'efficiency',
      'problems',
    ]);
  });

  it('places one without 履职效能 and signed at its end, and lays its method into the tray', () => {
    const { sections, facts, unplaced } = place(`某县财政局2024年度部门整体支出绩效自评报告
一、基本情况
（一）部门整体支出概况
全年支出100万元。
二、绩效评价工作情况
（一）绩效评价目的
提高效益。
三、主要绩效及评价结论
自评得分92.5分，等次为“优”。
四、存在的主要问题
进度慢。
五、有关建议
加强培训。
某县财政局
2025年4月3日`);
    expect(sections.map((section) => section.part)).toEqual([
      'group',
      'spending',
      'group',
      'conclusion',
      'problems',
      'measures',
    ]);
    expect(sections.at(-1)?.text).toBe('加强培训。');
    expect(facts).toMatchObject({ filledOn: '2025-04-03', score: 92.5, grade: '优' });
    expect(unplaced).toEqual(['（一）绩效评价目的', '提高效益。']);
  });
});

describe('facts of a report', () => {
  it('reads cover fields spaced out, with remarks, several to a line, or in a table', () => {
    expect(
      place('评价年度：2024年\n评价单位（公章）：某县气象局（公章）\n填 报 人：王一  联系电话：0750-1234567')
        .facts,
    ).toMatchObject({ fiscalYear: 2024, department: '某县气象局', preparer: '王一', phone: '0750-1234567' });
    const table = placeReport([
      {
        kind: 'table',
        rows: [
          ['部门名称', '某县文联', '填报人', '李二'],
          ['填报日期', '2025.3.8', '', ''],
        ],
      },
    ]);
    expect(table.facts).toMatchObject({ department: '某县文联', preparer: '李二', filledOn: '2025-03-08' });
    expect(table.unplaced).toEqual([]);
  });

  it('takes department and year from a title in several lines', () => {
    const { facts, unplaced } = place('某县科学技术协会2021年度\n部门整体支出\n绩效自评报告');
    expect(facts).toMatchObject({ department: '某县科学技术协会', fiscalYear: 2021 });
    expect(unplaced).toEqual([]);
  });

  it('reads amounts exactly, in 元 and 万元, and never a part for the whole', () => {
    const { facts } = place(
      '（四）部门整体支出情况\n2024年财政拨款收入100万元，本年收入合计２,０７４,８００.００元；基本支出80万元，支出合计为207.48万元。',
    );
    expect(facts.income).toEqual({ wanyuan: '207.48', fen: 207_480_000, raw: '2,074,800.00元' });
    expect(facts.expenditure?.fen).toBe(207_480_000);
    expect(facts.basic?.wanyuan).toBe('80.00');
    expect(facts.project).toBeNull();
  });

  it('reads score and grade wherever they stand', () => {
    expect(place('（三）自评结论\n自评总分为 89.5 分，等级为“良”。').facts).toMatchObject({
      score: 89.5,
      grade: '良',
    });
    expect(place('（三）自评结论\n总体较好。').facts).toMatchObject({ score: null, grade: null });
  });
});

describe('losing nothing', () => {
  const squeeze = (text: string) => text.replace(/\s/g, '');
  const everything = (blocks: readonly WordBlock[]) => {
    const placed = wordInspectionOf(placeReport(blocks));
    return squeeze(
      [
        ...placed.sections.flatMap((section) => [section.heading, section.text]),
        ...placed.facts.coverLines,
        ...placed.unplaced,
      ].join(''),
    );
  };
  const line = fc.constantFrom(
    '附件4',
    '部门整体支出绩效自评报告',
    '部门名称：某局',
    '一、部门基本情况',
    '（一）部门职能。',
    '（一）部门职能。负责科普工作。',
    '二、其他说明',
    '三、存在问题及改进意见',
    '1. 主要的问题',
    '（1）进度偏慢。一是计划不细；二是催办不勤。',
    '组织科技志愿服务队深入镇村开展技术指导和咨询服务，累计服务农',
    '户三百多人次，效果良好。',
    '2024年5月13日',
    '某局',
  );
  const paragraph = fc
    .array(fc.record({ text: fc.oneof(line, fc.string()), bold: fc.boolean() }), { maxLength: 3 })
    .map((runs): WordBlock => ({ kind: 'paragraph', runs }));
  const heading = fc
    .record({ level: fc.integer({ min: 1, max: 9 }), text: line })
    .map((value): WordBlock => ({ kind: 'heading', ...value }));
  const table = fc
    .array(fc.array(fc.oneof(line, fc.string()), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
    .map((rows): WordBlock => ({ kind: 'table', rows }));

  it('puts every line of any document into a section, a fact line or the tray', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, heading, table), { maxLength: 25 }), (blocks) => {
        const kept = everything(blocks);
        for (const block of blocks) {
          for (const piece of blockText(block).split(/[\n\t]/)) expect(kept).toContain(squeeze(piece));
        }
        expect([...kept].sort()).toEqual([...squeeze(blocks.map(blockText).join(''))].sort());
      }),
      { numRuns: 300 },
    );
  });
});

const SEED = new URL('../../../../../../shared/seed/report-2023.txt', import.meta.url);
if (!existsSync(SEED)) console.log('skipped: the published example report is not beside this project');

describe.skipIf(!existsSync(SEED))('the published example report', () => {
  const text = () => readFileSync(SEED, 'utf8');

  it('finds every part in its order', () => {
    expect(place(text()).sections.map((section) => section.part)).toEqual([
      'group',
      'organization',
      'tasks',
      'goals',
      'spending',
      'group',
      'effectiveness',
      'efficiency',
      'conclusion',
      'group',
      'problems',
      'measures',
    ]);
  });

  it('finds its facts', () => {
    const { facts } = place(text());
    expect(facts).toMatchObject({
      department: '南雄市科学技术协会',
      preparer: '张芳兰',
      phone: '3823904',
      filledOn: '2024-05-13',
      fiscalYear: 2023,
      score: 97,
      grade: '优',
      headcountDate: '2023-12-31',
    });
    const wanyuan = [facts.income, facts.expenditure, facts.basic, facts.project, facts.threePublic].map(
      (amount) => amount?.wanyuan,
    );
    expect(wanyuan).toEqual(['207.48', '207.48', '172.72', '34.76', '2.46']);
    expect(facts.headcounts.map(({ count }) => count)).toEqual([4, 4, 6]);
  });

  it('keeps all of its text and leaves nothing in the tray', () => {
    const blocks = outlineOfText(text()).blocks;
    const squeeze = (value: string) => value.replace(/[\s*]/g, '');
    const placed = place(text());
    const kept = [
      ...placed.facts.coverLines,
      ...placed.sections.flatMap((section) => [section.heading, section.text]),
    ];
    expect(placed.unplaced).toEqual([]);
    expect(squeeze(kept.join(''))).toBe(squeeze(blocks.map(blockText).join('')));
  });
});
