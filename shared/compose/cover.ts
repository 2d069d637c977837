import { pathOf } from '../report/paths.ts';
import type { Cover, CoverField, Report } from '../report/schema.ts';
import { formatChineseDate } from '../text/chinese-date.ts';
import type { Block } from './document.ts';
import type { Outline, OutlineLayout } from './outline.ts';

/** 附件 mark, title and, unless the layout leaves them out, the cover lines in the order of the outline. */
export function composeCover(report: Report, outline: Outline, layout: OutlineLayout): Block[] {
  const lines = layout.cover ? outline.cover : [];
  return [
    ...(outline.attachmentMark ? [{ kind: 'attachmentMark', text: outline.attachmentMark } as const] : []),
    { kind: 'title', text: outline.title },
    ...lines.map(
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
