import { coverLineText } from './cover-line.ts';
import {
  type AttachmentMark,
  type CoverLine,
  type Heading,
  type ParagraphBlock,
  runsText,
  type TitleBlock,
} from './document.ts';

/** A block that every writer puts down as one paragraph. */
export type LineBlock = AttachmentMark | TitleBlock | CoverLine | Heading | ParagraphBlock;

/** What such a paragraph says. */
export function lineText(block: LineBlock): string {
  switch (block.kind) {
    case 'coverLine':
      return coverLineText(block);
    case 'paragraph':
      return runsText(block.runs);
    default:
      return block.text;
  }
}
