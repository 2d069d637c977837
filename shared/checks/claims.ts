import type { ReportPath } from '../report/paths.ts';
import type { GradeBand, IndicatorPack, Points } from '../scoring/pack.ts';
import { parsePoints } from '../scoring/points.ts';
import type { ProseField, ProseParagraph } from './prose.ts';
import { touchesLive } from './prose-edit.ts';

/** A place in the prose that states the report's result. */
export interface Claim<Value> {
  readonly field: ProseField;
  readonly path: ReportPath;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  /** bound to the scoring table, so it cannot be wrong */
  readonly live: boolean;
}

const SCORE =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)(?=\s*分(?![钟别析数项之类值工配解管布散期批级段享公部支局行会组成]))/gu;
/** Words in the same sentence before the number that make it the report's own score. */
const SCORE_SUBJECT = /(得分|自评|总分|评分|评价)[^。；;]*$/u;
const NOT_TOTAL = /(满分|扣|失分|分值|权重|该项|此项|本项|单项|指标|上年|去年)[^，。；;]{0,12}$/u;

/** Scores of the whole report stated in the prose. Numbers no larger than one indicator's weight are not totals. */
export function scoreClaims(prose: readonly ProseField[], pack: IndicatorPack): Claim<Points>[] {
  const largest = Math.max(...pack.indicators.map((indicator) => indicator.weight));
  return claims(prose, SCORE, (match, text) => {
    const before = text.slice(0, match.index);
    if (!SCORE_SUBJECT.test(before) || NOT_TOTAL.test(before)) return null;
    const points = parsePoints(match[1] ?? '');
    return points === null || points <= largest ? null : points;
  });
}

const GRADE =
  /(?:等级|等次|档次|评价结果|评定|自评结果)(?:评定)?[为是：:]?\s*[“"]?(优秀|良好|中等|合格|不合格|优|良|中|低|差)(?=[”"，,。；;）)、\s等]|$)/dgu;
const LONG_FORMS: Readonly<Record<string, string>> = { 优秀: '优', 良好: '良', 中等: '中' };

/** Grades stated in the prose, as a band's label where the pack knows the word or its long form (优秀 = 优). */
export function gradeClaims(prose: readonly ProseField[], pack: IndicatorPack): Claim<string>[] {
  return claims(prose, GRADE, (match) => bandLabel(match[1] ?? '', pack.bands));
}

function bandLabel(word: string, bands: readonly GradeBand[]): string {
  if (bands.some((band) => band.label === word)) return word;
  const short = LONG_FORMS[word];
  return short && bands.some((band) => band.label === short) ? short : word;
}

function claims<Value>(
  prose: readonly ProseField[],
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Value | null,
): Claim<Value>[] {
  return prose.flatMap((field) =>
    field.paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(pattern)].flatMap((match) => {
        const value = read(match, paragraph.text);
        return value === null ? [] : claimAt(field, paragraph, match, value);
      }),
    ),
  );
}

function claimAt<Value>(
  field: ProseField,
  paragraph: ProseParagraph,
  match: RegExpExecArray,
  value: Value,
): Claim<Value> {
  const [start, end] = match.indices?.[1] ?? [match.index, match.index + (match[1] ?? '').length];
  const live = touchesLive(paragraph, start, end);
  return { field, path: field.path, paragraph: paragraph.index, start, end, value, live };
}
