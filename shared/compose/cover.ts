import { pathOf } from '../report/paths.ts';
import type { Cover, CoverField, Report } from '../report/schema.ts';
import { formatChineseDate } from '../text/chinese-date.ts';
import type { Block } from './document.ts';
import type { Outline } from './outline.ts';

/** 附件 mark, title and the cover lines, in the order of the outline. */
export function composeCover(report: Report, outline: Outline): Block[] {
  return [
    ...(outline.attachmentMark ? [{ kind: 'attachmentMark', text: outline.attachmentMark } as const] : []),
    { kind: 'title', text: outline.title },
    ...outline.cover.map(
      ({ field, label }) =>
        ({
          kind: 'coverLine',
          label,
          value: coverValue(report.cover, field),
          path: pathOf.cover(field),
        }) as const,
    ),
  ];
}

function coverValue(cover: Cover, field: CoverField): string {
  return field === 'filledOn' ? formatChineseDate(cover.filledOn) : cover[field];
}
