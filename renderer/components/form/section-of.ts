import { type Outline, outlineSections, type SectionContent } from '../../../shared/compose/outline.ts';

export interface SectionText {
  readonly heading: string;
  /** 填写说明, '' when the outline gives none */
  readonly hint: string;
}

/** Heading and 填写说明 the outline gives to a kind of content; `fallback` where this outline has no such section. */
export function sectionOf(outline: Outline, content: SectionContent, fallback: string): SectionText {
  const section = outlineSections(outline.sections).find((candidate) => candidate.content === content);
  return { heading: section?.heading ?? fallback, hint: section?.hint ?? '' };
}
