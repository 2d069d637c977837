import * as z from 'zod';

/** What a section draws from the report. `free` sections hold text only this outline asks for. */
export const SECTION_CONTENTS = [
  'organization',
  'tasks',
  'goals',
  'spending',
  'effectiveness',
  'efficiency',
  'conclusion',
  'problems',
  'measures',
  'free',
] as const;
export type SectionContent = (typeof SECTION_CONTENTS)[number];

/** `一、` / `（一）` / `1.` / `（1）` / none, in the order of GB/T 9704 7.3.3. */
export const NUMBERINGS = ['chinese', 'chineseBracketed', 'arabic', 'arabicBracketed', 'none'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

export interface OutlineSection {
  id: string;
  heading: string;
  numbering: Numbering;
  /** the seed's outline ends run-in headings with 。 */
  headingStop?: boolean | undefined;
  content?: SectionContent | undefined;
  required?: boolean | undefined;
  /** 填写说明, shown beside the editor */
  hint?: string | undefined;
  children?: OutlineSection[] | undefined;
}

export const outlineSectionSchema: z.ZodType<OutlineSection> = z.lazy(() =>
  z.strictObject({
    id: z.string().min(1).max(64),
    heading: z.string().min(1).max(200),
    numbering: z.enum(NUMBERINGS),
    headingStop: z.boolean().optional(),
    content: z.enum(SECTION_CONTENTS).optional(),
    required: z.boolean().optional(),
    hint: z.string().max(2_000).optional(),
    children: z.array(outlineSectionSchema).max(50).optional(),
  }),
);

const millimetres = z.number().min(5).max(80);
const fontName = z.string().min(1).max(64);

/** Page layout of the printed report (GB/T 9704-2012 5.1–5.2, 7.5); every value is a setting. */
export interface OutlineLayout {
  marginsMm: { top: number; right: number; bottom: number; left: number };
  linesPerPage: number;
  charactersPerLine: number;
  /** `outside`: odd pages right, even pages left (7.5); `center`: common, not compliant */
  pageNumber: 'outside' | 'center' | 'none';
  fonts: {
    title: string;
    heading1: string;
    heading2: string;
    body: string;
    table: string;
    pageNumber: string;
  };
  /** the lines under the title: department, who filled it in, when */
  cover: boolean;
  tableOfContents: boolean;
  /** 支出构成, 执行率 and 与上年对比 drawn behind the text on spending */
  charts: boolean;
  /** the report's version code in small print beside the page number, so that a printed copy can be found again */
  versionCode: boolean;
}

// Named by its interface: spelled out, it would make the types of the whole contract too long for the compiler.
export const outlineLayoutSchema: z.ZodType<OutlineLayout> = z.strictObject({
  marginsMm: z.strictObject({ top: millimetres, right: millimetres, bottom: millimetres, left: millimetres }),
  linesPerPage: z.int().min(10).max(40),
  charactersPerLine: z.int().min(15).max(50),
  pageNumber: z.enum(['outside', 'center', 'none']),
  fonts: z.strictObject({
    title: fontName,
    heading1: fontName,
    heading2: fontName,
    body: fontName,
    table: fontName,
    pageNumber: fontName,
  }),
  cover: z.boolean().default(true),
  tableOfContents: z.boolean().default(false),
  charts: z.boolean().default(false),
  versionCode: z.boolean().default(false),
});

export const COVER_FIELDS = ['departmentName', 'preparer', 'phone', 'filledOn'] as const;

export const APPENDIX_TABLES = ['figures', 'threePublic', 'projects', 'goals', 'scoring'] as const;

/** An outline (提纲): nothing local is in code; this is data the clerk or the bureau can change. */
export const outlineSchema = z.strictObject({
  id: z.string().min(1).max(64),
  version: z.int().min(1),
  name: z.string().min(1).max(100),
  /** where it comes from, and that a preset has to be checked against the local notice */
  notice: z.string().max(500),
  attachmentMark: z.string().max(20),
  title: z.string().min(1).max(100),
  cover: z.array(z.strictObject({ field: z.enum(COVER_FIELDS), label: z.string().min(1).max(20) })).max(10),
  /** `runIn`: “一是……二是……” in one paragraph as the seed prints it; `paragraphs`: one paragraph each */
  taskLayout: z.enum(['runIn', 'paragraphs']),
  sections: z.array(outlineSectionSchema).min(1).max(50),
  appendices: z
    .array(z.strictObject({ table: z.enum(APPENDIX_TABLES), caption: z.string().min(1).max(100) }))
    .max(10),
  layout: outlineLayoutSchema,
});
export type Outline = z.infer<typeof outlineSchema>;

/** All sections of an outline, depth first. */
export function outlineSections(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...outlineSections(section.children ?? [])]);
}
