import type { FigureName, FigurePeriod, FigureStage } from '../../../shared/figures/keys.ts';
import type { Random } from './random.ts';

/** The figures of one stage of one year, in fen; sums hold exactly. */
export type StageFigures = Readonly<Record<FigureName, number>>;

export interface Accounts {
  value(name: FigureName, stage: FigureStage, period?: FigurePeriod): number;
}

export interface AccountsOptions {
  /** 元 of 基本支出, about */
  readonly scale: number;
  /** money besides 财政拨款 pays part of 基本支出 */
  readonly mixed?: boolean;
  /** a correction made 其他收入 negative */
  readonly negative?: boolean;
  readonly carryover?: boolean;
}

/** A department's books, made up but consistent: every total is the sum of its parts. */
export function makeAccounts(random: Random, options: AccountsOptions): Accounts {
  const books = new Map<string, StageFigures>();
  for (const period of ['current', 'prior']) {
    for (const stage of ['budget', 'adjusted', 'final']) {
      books.set(`${period} ${stage}`, stageFigures(random, options));
    }
  }
  return { value: (name, stage, period = 'current') => books.get(`${period} ${stage}`)?.[name] ?? 0 };
}

function stageFigures(random: Random, options: AccountsOptions): StageFigures {
  /** whole hundreds of fen at the small end, so that 元 has cents now and then */
  const about = (share: number) => Math.round(options.scale * share * random.int(700, 1300) * 0.1);
  const gpPersonnel = about(0.85);
  const gpPublic = about(0.15);
  const gpProject = about(0.4);
  const ownPersonnel = options.mixed ? about(0.2) : 0;
  const ownProject = options.mixed ? about(0.1) : 0;
  const fund = options.mixed ? about(0.07) : 0;
  const basic = gpPersonnel + gpPublic + ownPersonnel;
  const project = gpProject + ownProject + fund;
  const spent = basic + project;
  const opening = options.carryover ? about(0.06) : 0;
  const closing = options.carryover ? about(0.03) : 0;
  const needed = spent + closing - opening;
  const other = options.negative ? -about(0.01) : options.mixed ? about(0.02) : 0;
  const superior = options.mixed ? about(0.05) : 0;
  const business = options.mixed ? ownPersonnel + ownProject : 0;
  const generalPublic = needed - other - superior - business - fund;
  const abroad = random.chance(0.3) ? about(0.01) : 0;
  const purchase = random.chance(0.2) ? about(0.05) : 0;
  const operation = about(0.02);
  const reception = about(0.005);
  return {
    'income.total': needed,
    'income.grandTotal': needed + opening,
    'income.fiscal': generalPublic + fund,
    'income.generalPublic': generalPublic,
    'income.governmentFund': fund,
    'income.stateCapital': 0,
    'income.superior': superior,
    'income.business': business,
    'income.operating': 0,
    'income.affiliated': 0,
    'income.other': other,
    'carryover.opening': opening,
    'carryover.closing': closing,
    'expenditure.total': spent,
    'expenditure.grandTotal': spent + closing,
    'expenditure.basic': basic,
    'expenditure.basic.personnel': gpPersonnel + ownPersonnel,
    'expenditure.basic.public': gpPublic,
    'expenditure.project': project,
    'expenditure.generalPublic': gpPersonnel + gpPublic + gpProject,
    'expenditure.generalPublic.basic': gpPersonnel + gpPublic,
    'expenditure.generalPublic.project': gpProject,
    'threePublic.total': abroad + purchase + operation + reception,
    'threePublic.abroad': abroad,
    'threePublic.vehicle': purchase + operation,
    'threePublic.vehicle.purchase': purchase,
    'threePublic.vehicle.operation': operation,
    'threePublic.reception': reception,
    'operation.total': gpPublic,
    'procurement.total': about(0.1),
  };
}
