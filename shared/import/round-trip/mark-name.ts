import { plainText } from '../../compose/plain-text.ts';
import { textHash } from '../../text/text-hash.ts';

/** A paragraph's mark: its place among the blocks of the document, and what it said when it was written. */
export interface ParagraphMark {
  readonly block: number;
  readonly hash: string;
}

const NAME = /^_jx_(\d{1,5})_([0-9a-z]{1,11})$/;

/** The mark of a block that says `text`. */
export function paragraphMark(block: number, text: string): ParagraphMark {
  return { block, hash: textHash(plainText(text)).toString(36) };
}

/** As a bookmark's name: Word hides bookmarks that begin with `_`, and takes at most 40 characters. */
export function markName({ block, hash }: ParagraphMark): string {
  return `_jx_${block}_${hash}`;
}

/** The mark a bookmark stands for; null for bookmarks of others. */
export function readMarkName(name: string): ParagraphMark | null {
  const [, block, hash] = NAME.exec(name) ?? [];
  return block && hash ? { block: Number(block), hash } : null;
}

/** Custom document properties that say which report a file was written from. */
export const MARK_PROPERTIES = {
  reportId: 'JixiaoReportId',
  revision: 'JixiaoRevision',
  versionCode: 'JixiaoVersionCode',
} as const;
