/** The text of the practice report: a fictional county's 科学技术协会. Its figures come from the sample workbook. */

import pack from '../../resources/indicator-packs/gd-2021-no-special-funds.json' with { type: 'json' };
import { applyEdit } from '../../shared/report/apply-edit.ts';
import type { Edit } from '../../shared/report/edit.ts';
import { emptyReport } from '../../shared/report/empty-report.ts';
import { type RichText, richTextFrom } from '../../shared/report/rich-text.ts';
import type { GoalIndicator, Report, ScoreEntry, Task } from '../../shared/report/schema.ts';
import { indicatorPackSchema } from '../../shared/scoring/pack.ts';

const SAMPLE_ID = '00000000-0000-4000-8000-000000000001';

const TASKS: readonly (Pick<Task, 'planned' | 'actual' | 'unit' | 'effect' | 'indicatorIds'> & {
  content: string;
})[] = [
  {
    content: '推进基层科协组织建设，指导十二个镇（街道）科协完成换届，配齐兼职副主席和专职干事',
    planned: '12',
    actual: '12',
    unit: '个',
    effect: '十二个镇（街道）科协全部按期换届，基层有人管事',
    indicatorIds: ['indicator-4'],
  },
  {
    content: '办好“农村夜校”，围绕柑橘管护、病虫害防治等内容组织田间课堂，课程安排和签到记录上墙公示',
    planned: '24',
    actual: '24',
    unit: '期',
    effect: '',
    indicatorIds: [],
  },
  {
    content: '开展科技志愿服务，与企业、合作社签订服务协议，组织专家到生产一线解决技术难题',
    planned: '25',
    actual: '25',
    unit: '份',
    effect: '',
    indicatorIds: [],
  },
  {
    content: '举办第二届科普讲解员培训班，为学校、社区和景区培养一批会讲、愿讲的科普骨干',
    planned: '120',
    actual: '126',
    unit: '人',
    effect: '讲解员考核合格率98%，全部上岗',
    indicatorIds: ['indicator-2', 'indicator-3'],
  },
  {
    content: '组织全国科普日、科技活动周和科普进校园活动，把食品安全、防灾减灾知识送到群众身边',
    planned: '80',
    actual: '84',
    unit: '场次',
    effect: '受益群众11260人次',
    indicatorIds: ['indicator-1', 'indicator-5'],
  },
];

const INDICATORS: readonly Omit<GoalIndicator, 'id'>[] = [
  indicator('产出指标', '数量指标', '开展科普活动场次', 'atLeast', '80', '场次', '84'),
  indicator('产出指标', '数量指标', '培训科普讲解员人数', 'atLeast', '120', '人', '126'),
  indicator('产出指标', '质量指标', '培训考核合格率', 'atLeast', '95', '%', '98'),
  indicator('产出指标', '时效指标', '镇（街道）科协换届按期完成率', 'equal', '100', '%', '100'),
  indicator('效益指标', '社会效益指标', '科普活动受益人次', 'atLeast', '10000', '人次', '11260'),
  indicator('满意度指标', '服务对象满意度', '参加活动群众满意度', 'atLeast', '90', '%', '94'),
];

const EFFECTIVENESS = `**一是**组织网络更加健全。全市十二个镇（街道）科协全部完成换届，市科协代表大会如期召开，新一届领导班子分工明确，基层有人管事、有章理事的局面基本形成。
**二是**科普活动惠及面持续扩大。全年开展科普活动84场次，受益群众11260人次，其中进村入户活动占一半以上，老年人和青少年参与率明显提高。
**三是**科技志愿服务落到实处。征集企业和农户技术难题5项，邀请省市专家15人次到12家单位现场会诊，其中4项难题当年见效。
**四是**科技工作者之家建设取得进展。召开座谈会2次，走访慰问一线科技工作者36人次，推荐的2名基层农技人员获得上级表彰。
**五是**校园科普形成品牌。联合教育部门开展流动科技馆巡展，覆盖学校18所，惠及师生4800余人次，配套的科学小实验课受到普遍欢迎。
**六是**科普阵地不断拓展。线上科普专栏全年推送视频208个，公众号发布科普信息31篇，旧馆改造为科技馆的方案已经市政府常务会议研究同意。`;

const EFFICIENCY = `预算编制方面，按照零基预算要求逐项测算，项目支出全部编列绩效目标，年中因专项任务增加调整预算一次，已按程序报批。
预算执行方面，实行月度支出通报，大额支出集体研究，全年支出进度与工作进度基本匹配，未发生超范围、超标准支出。
“三公”经费方面，严格执行公务接待和公务用车管理规定，全年支出控制在年初预算以内，并低于上年。
信息公开方面，部门预算、决算和绩效信息均在规定期限内公开，内容完整，接受社会监督。
资产管理方面，年末开展资产盘点，账实相符，固定资产全部在用，无闲置浪费。`;

/** Points the practice report loses, in hundredths, with the reason a reviewer would ask for. */
const LOST: Readonly<Record<string, { points: number; reason: string }>> = {
  'budget-constraint': { points: 100, reason: '年中追加预算一次，调整幅度为4.68%，预算编制的准确性不够。' },
  'performance-execution': { points: 200, reason: '绩效监控报告迟报一次，个别项目绩效目标设置偏笼统。' },
};

/** The practice report's body as the file that is shipped. */
export function sampleReportJson(): string {
  return `${JSON.stringify(buildSampleReport(), null, 2)}\n`;
}

/** Builds the body (no figures) through the same edits the clerk's typing makes. */
function buildSampleReport(): Report {
  const start = emptyReport({
    id: SAMPLE_ID,
    fiscalYear: 2023,
    departmentName: '云岭市科学技术协会',
    outlineId: 'gd-county-2023',
    packId: pack.id,
  });
  return sampleEdits().reduce(applyEdit, start);
}

function sampleEdits(): Edit[] {
  return [
    { type: 'setCover', field: 'preparer', value: '林晓岚' },
    { type: 'setCover', field: 'phone', value: '0700-5550123' },
    { type: 'setCover', field: 'filledOn', value: '2024-05-13' },
    ...organizationEdits(),
    ...taskEdits(),
    {
      type: 'setText',
      field: 'goals.overall',
      value: richTextFrom(
        '围绕提升全民科学素质、服务科技工作者、助力乡村振兴三项任务，健全基层科协组织，扩大科普活动覆盖面，让群众就近享受科普服务。年初设定产出、效益和满意度指标6项，目标值随部门预算一并申报，完成情况见附表。',
      ),
    },
    ...INDICATORS.map(
      (item, index): Edit => ({
        type: 'insertItem',
        list: 'indicators',
        index,
        item: { id: `indicator-${index + 1}`, ...item },
      }),
    ),
    ...scoreEdits(),
    { type: 'setText', field: 'effectiveness', value: richTextFrom(EFFECTIVENESS) },
    { type: 'setText', field: 'efficiency', value: richTextFrom(EFFICIENCY) },
    { type: 'setText', field: 'conclusion', value: conclusion() },
    ...problemEdits(),
  ];
}

function organizationEdits(): Edit[] {
  const unit = (list: 'offices' | 'subordinates', name: string, index: number): Edit => ({
    type: 'insertItem',
    list,
    index,
    item: { id: `${list}-${index + 1}`, name },
  });
  const headcount = (label: string, quota: number | null, actual: number, index: number): Edit => ({
    type: 'insertItem',
    list: 'headcounts',
    index,
    item: { id: `headcount-${index + 1}`, label, quota, actual },
  });
  return [
    {
      type: 'setText',
      field: 'organization.duties',
      value: richTextFrom(
        '市科协是市委领导下的人民团体，是市委、市政府联系科学技术工作者的桥梁和纽带，机构规格为正科级。主要职责是组织科学普及和学术交流，开展科技咨询与志愿服务，反映科技工作者的意见建议，维护其合法权益，指导镇（街道）科协开展工作。',
      ),
    },
    ...['办公室', '科普部', '学会部'].map((name, index) => unit('offices', name, index)),
    unit('subordinates', '云岭市科技馆（公益一类事业单位，与市科协合署办公）', 0),
    headcount('在职行政编制人员', 5, 4, 0),
    headcount('在职事业编制人员', 4, 4, 1),
    headcount('退休人员', null, 6, 2),
  ];
}

function taskEdits(): Edit[] {
  return [
    {
      type: 'setText',
      field: 'tasks.intro',
      value: richTextFrom('紧扣市委、市政府中心工作，抓组织、强阵地、惠民生，全年重点完成以下任务。'),
    },
    ...TASKS.map(
      (task, index): Edit => ({
        type: 'insertItem',
        list: 'tasks',
        index,
        item: {
          id: `task-${index + 1}`,
          content: richTextFrom(task.content),
          planned: task.planned,
          actual: task.actual,
          unit: task.unit,
          completion: null,
          effect: task.effect,
          indicatorIds: [...task.indicatorIds],
        },
      }),
    ),
  ];
}

/** Full marks everywhere but in the two indicators of LOST; indicators the program computes stay open. */
function scoreEdits(): Edit[] {
  return indicatorPackSchema
    .parse(pack)
    .indicators.filter((item) => item.rule.kind === 'manual')
    .map((item): Edit => {
      const lost = LOST[item.id];
      const entry: ScoreEntry = {
        state: 'scored',
        points: item.weight - (lost?.points ?? 0),
        reason: lost?.reason ?? '',
      };
      return { type: 'setScore', indicatorId: item.id, name: item.name, entry };
    });
}

function conclusion(): RichText {
  return [
    {
      inlines: [
        { kind: 'text', text: '经对照评分指标逐项自评，' },
        { kind: 'fact', fact: 'departmentName' },
        { kind: 'fact', fact: 'fiscalYear' },
        { kind: 'text', text: '年度部门整体支出绩效自评得分' },
        { kind: 'fact', fact: 'score' },
        { kind: 'text', text: '分，绩效等级为“' },
        { kind: 'fact', fact: 'grade' },
        {
          kind: 'text',
          text: '”。全年工作按照预算和年度计划推进，重点任务全部完成，内部管理制度基本健全，资金使用合规，支出取得了较好的社会效益。',
        },
      ],
    },
  ];
}

function problemEdits(): Edit[] {
  return [
    {
      type: 'insertItem',
      list: 'problems',
      index: 0,
      item: {
        id: 'problem-1',
        title: '预算编制还不够精准',
        content: richTextFrom('年初对专项任务的经费需求估计不足，年中追加预算一次，预算约束性有待加强。'),
        indicatorIds: ['budget-constraint'],
      },
    },
    {
      type: 'insertItem',
      list: 'problems',
      index: 1,
      item: {
        id: 'problem-2',
        title: '绩效管理制度执行还不够到位',
        content: richTextFrom('个别项目绩效目标设置偏笼统，绩效监控报告报送不够及时，监控结果运用不充分。'),
        indicatorIds: ['performance-execution'],
      },
    },
    {
      type: 'insertItem',
      list: 'measures',
      index: 0,
      item: {
        id: 'measure-1',
        title: '提前谋划，细化预算',
        content: richTextFrom(
          '每年八月启动下一年度项目论证，建立项目库，按任务量和支出标准测算经费，减少年中调整。',
        ),
        problemIds: ['problem-1'],
        owner: '办公室',
        dueOn: '2024-09-30',
      },
    },
    {
      type: 'insertItem',
      list: 'measures',
      index: 1,
      item: {
        id: 'measure-2',
        title: '压实责任，强化监控',
        content: richTextFrom(
          '明确各职能室绩效管理责任人，目标量化到场次、人次，每季度对照监控一次，结果与下一年度预算安排挂钩。',
        ),
        problemIds: ['problem-2'],
        owner: '办公室、科普部',
        dueOn: '2024-12-31',
      },
    },
  ];
}

function indicator(
  level1: string,
  level2: string,
  name: string,
  nature: GoalIndicator['nature'],
  target: string,
  unit: string,
  actual: string,
): Omit<GoalIndicator, 'id'> {
  return { level1, level2, name, nature, target, unit, actual };
}
