import type { Rule } from '../rule.ts';
import { basicParts } from './amounts/basic-parts.ts';
import { basicPlusProject } from './amounts/basic-plus-project.ts';
import { executionRate } from './amounts/execution-rate.ts';
import { generalPublic } from './amounts/general-public.ts';
import { headcounts } from './amounts/headcounts.ts';
import { incomeSources } from './amounts/income-sources.ts';
import { projectList } from './amounts/project-list.ts';
import { shares } from './amounts/shares.ts';
import { staffingProse } from './amounts/staffing-prose.ts';
import { threePublicContext } from './amounts/three-public-context.ts';
import { threePublicControl } from './amounts/three-public-control.ts';
import { threePublicParts } from './amounts/three-public-parts.ts';
import { yearBalance } from './amounts/year-balance.ts';
import { cover } from './completeness/cover.ts';
import { filledOn } from './completeness/filled-on.ts';
import { headcountDate } from './completeness/headcount-date.ts';
import { liveFigures } from './completeness/live-figures.ts';
import { lostPointsHaveProblems } from './completeness/lost-points-have-problems.ts';
import { measuresHaveOwners } from './completeness/measures-have-owners.ts';
import { placeholders } from './completeness/placeholders.ts';
import { problemsHaveMeasures } from './completeness/problems-have-measures.ts';
import { requiredSections } from './completeness/required-sections.ts';
import { allScored } from './scoring/all-scored.ts';
import { completionVersusProblems } from './scoring/completion-versus-problems.ts';
import { computedScore } from './scoring/computed-score.ts';
import { fullMarksWithReason } from './scoring/full-marks-with-reason.ts';
import { lostPointsExplained } from './scoring/lost-points-explained.ts';
import { proseGrade } from './scoring/prose-grade.ts';
import { proseScore } from './scoring/prose-score.ts';
import { resultInGoals } from './scoring/result-in-goals.ts';
import { statedInConclusion } from './scoring/stated-in-conclusion.ts';
import { weightsTotal } from './scoring/weights-total.ts';
import { withinWeight } from './scoring/within-weight.ts';
import { brokenSentence } from './text/broken-sentence.ts';
import { cutoffDate } from './text/cutoff-date.ts';
import { cutoffWord } from './text/cutoff-word.ts';
import { dateStyle } from './text/date-style.ts';
import { doubleApproximation } from './text/double-approximation.ts';
import { halfWidthPunctuation } from './text/half-width-punctuation.ts';
import { lastYearNumbers } from './text/last-year-numbers.ts';
import { ordinalEmphasis } from './text/ordinal-emphasis.ts';
import { ordinalSequence } from './text/ordinal-sequence.ts';
import { personalData } from './text/personal-data.ts';
import { phoneAreaCode } from './text/phone-area-code.ts';
import { sentenceEnd } from './text/sentence-end.ts';
import { typedAmounts } from './text/typed-amounts.ts';
import { typedNumbering } from './text/typed-numbering.ts';
import { typedPercents } from './text/typed-percents.ts';
import { unlinkedNumbers } from './text/unlinked-numbers.ts';
import { unpairedMarksRule } from './text/unpaired-marks.ts';
import { unverifiedNumbers } from './text/unverified-numbers.ts';
import { years } from './text/years.ts';

/** Every rule, in the order the 检查 tab lists them. A new rule is one file beside these and one line here. */
export const ALL_RULES: readonly Rule[] = [
  basicPlusProject,
  basicParts,
  generalPublic,
  incomeSources,
  shares,
  executionRate,
  yearBalance,
  threePublicParts,
  threePublicControl,
  threePublicContext,
  projectList,
  headcounts,
  staffingProse,
  typedAmounts,
  typedPercents,
  unlinkedNumbers,
  unverifiedNumbers,
  lastYearNumbers,
  years,
  cutoffDate,
  brokenSentence,
  halfWidthPunctuation,
  unpairedMarksRule,
  sentenceEnd,
  typedNumbering,
  ordinalSequence,
  ordinalEmphasis,
  doubleApproximation,
  cutoffWord,
  dateStyle,
  personalData,
  phoneAreaCode,
  weightsTotal,
  allScored,
  withinWeight,
  lostPointsExplained,
  fullMarksWithReason,
  computedScore,
  statedInConclusion,
  proseScore,
  proseGrade,
  resultInGoals,
  completionVersusProblems,
  requiredSections,
  cover,
  filledOn,
  headcountDate,
  liveFigures,
  placeholders,
  problemsHaveMeasures,
  measuresHaveOwners,
  lostPointsHaveProblems,
];
