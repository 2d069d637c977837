/** The fictional department of every shipped sample. Amounts in 元; 三公 in 万元 as its table prints them. */
export const DEPARTMENT = '云岭市科学技术协会';
export const YEAR = 2023;

/** [年初预算, 全年预算, 决算, 上年决算] */
export type Stages = readonly [budget: number, adjusted: number, final: number, prior: number];

export const TOTAL: Stages = [1_982_000, 2_074_800, 2_074_800, 1_950_200];
export const BASIC: Stages = [1_652_000, 1_727_200, 1_727_200, 1_634_000];
export const PERSONNEL: Stages = [1_501_000, 1_570_600, 1_570_600, 1_482_200];
export const PUBLIC: Stages = [151_000, 156_600, 156_600, 151_800];
export const PROJECT: Stages = [330_000, 347_600, 347_600, 316_200];

export interface FunctionLine {
  readonly code: string;
  readonly name: string;
  readonly budget: readonly [basic: number, project: number];
  readonly final: readonly [basic: number, project: number];
}

/** 功能分类: 类 3 位, 款 5 位, 项 7 位; a parent is the sum of its children. */
export const FUNCTION_LINES: readonly FunctionLine[] = [
  { code: '206', name: '科学技术支出', budget: [1_266_000, 330_000], final: [1_327_600, 347_600] },
  { code: '20607', name: '科学技术普及', budget: [1_266_000, 330_000], final: [1_327_600, 347_600] },
  { code: '2060701', name: '机构运行', budget: [1_266_000, 0], final: [1_327_600, 0] },
  { code: '2060702', name: '科普活动', budget: [0, 330_000], final: [0, 347_600] },
  { code: '208', name: '社会保障和就业支出', budget: [186_000, 0], final: [192_600, 0] },
  { code: '20805', name: '行政事业单位养老支出', budget: [186_000, 0], final: [192_600, 0] },
  {
    code: '2080505',
    name: '机关事业单位基本养老保险缴费\n支出',
    budget: [124_000, 0],
    final: [128_400, 0],
  },
  { code: '2080506', name: '机关事业单位职业年金缴费支出', budget: [62_000, 0], final: [64_200, 0] },
  { code: '210', name: '卫生健康支出', budget: [68_000, 0], final: [70_200, 0] },
  { code: '21011', name: '行政事业单位医疗', budget: [68_000, 0], final: [70_200, 0] },
  { code: '2101101', name: '行政单位医疗', budget: [37_000, 0], final: [38_500, 0] },
  { code: '2101102', name: '事业单位医疗', budget: [31_000, 0], final: [31_700, 0] },
  { code: '221', name: '住房保障支出', budget: [132_000, 0], final: [136_800, 0] },
  { code: '22102', name: '住房改革支出', budget: [132_000, 0], final: [136_800, 0] },
  { code: '2210201', name: '住房公积金', budget: [132_000, 0], final: [136_800, 0] },
];

export type EconomicLine = readonly [code: string, name: string, final: number];

export const PERSONNEL_LINES: readonly EconomicLine[] = [
  ['301', '工资福利支出', 1_527_800],
  ['30101', '　基本工资', 468_200],
  ['30102', '　津贴补贴', 392_600],
  ['30103', '　奖金', 142_300],
  ['30107', '　绩效工资', 118_900],
  ['30108', '　机关事业单位基本养老保险缴费', 128_400],
  ['30109', '　职业年金缴费', 64_200],
  ['30110', '　职工基本医疗保险缴费', 70_200],
  ['30112', '　其他社会保障缴费', 6_200],
  ['30113', '　住房公积金', 136_800],
  ['303', '对个人和家庭的补助', 42_800],
  ['30302', '　退休费', 30_800],
  ['30309', '　奖励金', 12_000],
];

export const PUBLIC_LINES: readonly EconomicLine[] = [
  ['302', '商品和服务支出', 148_000],
  ['30201', '　办公费', 26_300],
  ['30202', '　印刷费', 9_800],
  ['30207', '　邮电费', 11_200],
  ['30211', '　差旅费', 18_600],
  ['30213', '　维修（护）费', 5_400],
  ['30215', '　会议费', 6_500],
  ['30217', '　公务接待费', 6_100],
  ['30228', '　工会经费', 21_400],
  ['30231', '　公务用车运行维护费', 18_500],
  ['30239', '　其他交通费用', 24_200],
  ['310', '资本性支出', 8_600],
  ['31002', '　办公设备购置', 8_600],
];

/** Budget lines by class: 人员经费 = 301 + 303, 公用经费 = 302 + 310. */
export const BUDGET_ECONOMIC_LINES: readonly (readonly [
  code: string,
  name: string,
  personnel: number,
  publicCost: number,
])[] = [
  ['301', '工资福利支出', 1_461_000, 0],
  ['302', '商品和服务支出', 0, 143_000],
  ['303', '对个人和家庭的补助', 40_000, 0],
  ['310', '资本性支出', 0, 8_000],
];

/** 万元: [年初预算, 决算, 上年决算] */
export const THREE_PUBLIC = {
  total: [3.1, 2.46, 2.58],
  abroad: [0, 0, 0],
  vehicle: [2.3, 1.85, 1.92],
  purchase: [0, 0, 0],
  operation: [2.3, 1.85, 1.92],
  reception: [0.8, 0.61, 0.66],
  office: [15.1, 15.66, 15.18],
} as const satisfies Record<string, readonly [number, number, number]>;

/** 元: [年初预算, 全年预算, 决算] */
export const PROJECTS: readonly (readonly [name: string, budget: number, adjusted: number, final: number])[] =
  [
    ['全民科学素质提升行动经费', 150_000, 158_600, 158_600],
    ['基层科普行动计划经费', 105_000, 112_000, 112_000],
    ['科技工作者服务及科技志愿服务经费', 75_000, 77_000, 77_000],
  ];
