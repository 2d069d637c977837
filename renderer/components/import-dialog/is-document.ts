import { fileKindOf } from '../../../shared/import/file/file-kind.ts';

/** True for what is read as last year's report: Word, WPS or running text. Bytes decide, as when a file is read. */
export function isDocument(bytes: Uint8Array): boolean {
  const kind = fileKindOf(bytes);
  return kind === 'docx' || kind === 'doc' || kind === 'text';
}
