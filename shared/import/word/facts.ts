import { parseChineseDate } from '../../text/chinese-date.ts';
import { amountsIn } from './amounts.ts';
import { type CoverFact, departmentOfTitle } from './cover.ts';
import type { FrontMatter } from './front-matter.ts';
import type { LastYearFacts, PlacedSection } from './placed-schemas.ts';
import { plainText } from './runs.ts';

const SCORE = /(?:得分|总分|评分|自评分|分值)[^\d。；]{0,10}(\d{1,3}(?:\.\d{1,2})?)分/;
const GRADE =
  /(?:等级|等次|评定|评为|结果)[^。；“”"]{0,8}?(?:为|是|评为|[：:])[“"]?(优秀|优|良好|良|中|合格|低|差|不合格)(?=[”"。，；等级]|$)/;
/** 代字, year and number: `雄财绩〔2024〕4号`, with what leads up to it. */
const DOCUMENT_NUMBER = /\p{Script=Han}{2,12}[〔[［]20\d{2}[〕\]］]\d{1,5}号/gu;
const LEADS_UP = /^.*(?:根据|按照|依据|依照|遵照|参照|落实|执行)|^[按据和及与]/;
const HEADCOUNT =
  /((?:在职|在编|行政|事业|工勤|离退休|退休|离休|外聘|编外|临聘|聘用)[^\d，。；、：（()）]{0,10}?)(\d{1,5})(?:人|名)/g;

/** Reads the facts of a placed report from its cover and its prose. */
export function factsOf(front: FrontMatter, sections: readonly PlacedSection[], all: string): LastYearFacts {
  const text = compact(all);
  const of = (part: PlacedSection['part']) =>
    compact(
      sections
        .filter((section) => section.part === part)
        .map((section) => plainText(section.paragraphs))
        .join('\n'),
    );
  const cover = (fact: CoverFact) =>
    front.fields.find((field) => field.fact === fact && field.value !== '')?.value ?? null;
  const filledOn = parseChineseDate(cover('filledOn') ?? '') || front.signedOn;
  const score = firstGroup(SCORE, [of('conclusion'), of('goals'), text]);
  const asOf = /截[至止]([^，。；]{6,14}日)/.exec(of('organization'))?.[1] ?? '';
  return {
    title: front.title,
    attachment: front.attachment,
    department: cover('department') ?? departmentOfTitle(front.title),
    preparer: cover('preparer'),
    phone: cover('phone'),
    filledOn: filledOn || null,
    fiscalYear: yearOf([cover('fiscalYear'), front.title], text, filledOn),
    score: score === null ? null : Number(score),
    grade: firstGroup(GRADE, [of('conclusion'), of('goals'), text]),
    ...amountsIn([of('spending'), text]),
    headcountDate: parseChineseDate(asOf) || null,
    headcounts: [...of('organization').matchAll(HEADCOUNT)].map((match) => ({
      label: match[1] ?? '',
      count: Number(match[2]),
    })),
    documentNumbers: documentNumbersIn(text),
    coverLines: [...front.coverLines],
  };
}

/** Full-width digits and letters as half-width, blanks gone, so that one pattern reads every way of typing. */
function compact(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff5a\uff05\uff0e]/g, (character) => character.normalize('NFKC'))
    .replace(/[^\S\n]/g, '');
}

function documentNumbersIn(text: string): string[] {
  const found = text.match(DOCUMENT_NUMBER) ?? [];
  return [...new Set(found.map((number) => number.replace(LEADS_UP, '')))];
}

function firstGroup(pattern: RegExp, texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The year reported on: the cover and the title know best; a report is filled in the year after. */
function yearOf(stated: readonly (string | null)[], text: string, filledOn: string | null): number | null {
  const sources = [
    ...stated.map((source) => /(20\d{2})/.exec(source ?? '')?.[1]),
    /(20\d{2})年度?(?:部门|单位)?整体支出/.exec(text)?.[1],
    /(20\d{2})年度?(?:本年|全年|总)?收入/.exec(text)?.[1],
  ];
  const found = sources.find((source) => source !== undefined);
  if (found !== undefined) return Number(found);
  return filledOn ? Number(filledOn.slice(0, 4)) - 1 : null;
}
