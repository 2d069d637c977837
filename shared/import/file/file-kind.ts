import { compoundStreamNames, isCompoundFile } from './compound-entries.ts';
import { textKindOf } from './text-kind.ts';
import { zipEntries } from './zip-entries.ts';

/** What a file is by its bytes, never by its name, and how that is said to the clerk. */
export const FILE_KIND_LABELS = {
  xlsx: 'Excel 工作簿（.xlsx）',
  xls: 'Excel 97-2003 工作簿（.xls）',
  ods: 'ODS 表格',
  csv: 'CSV 文本表格',
  html: '网页文件',
  spreadsheetml: 'XML 表格',
  docx: 'Word 文档（.docx）',
  doc: 'Word 97-2003 文档（.doc）',
  odt: 'ODT 文档',
  rtf: 'RTF 文档',
  presentation: '演示文稿',
  pdf: 'PDF 文件',
  image: '图片',
  zip: '压缩包',
  text: '文本文件',
  program: '可执行程序',
  database: '数据库文件',
  empty: '空文件',
  encryptedOffice: '加密的办公文档',
  lockFile: '办公软件留下的临时文件',
  appleDouble: '苹果电脑留下的附属文件',
  unknown: '无法识别的文件',
} as const satisfies Record<string, string>;
export type FileKind = keyof typeof FILE_KIND_LABELS;

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x1f, 0x8b]],
  ['appleDouble', [0x00, 0x05, 0x16, 0x07]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['program', [0x4d, 0x5a]],
];

/** Lock files of Excel (165 bytes) and Word (162 bytes): a length byte, then the user's name. */
const LOCK_FILE_SIZES = [162, 165];
const MAX_LOCK_NAME = 54;

/** Recognises a file by its bytes. Total: every input has an answer. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  if (isLockFile(bytes)) return 'lockFile';
  if (isBareBiff(bytes)) return 'xls';
  const signature = SIGNATURES.find(([, magic]) => startsWith(bytes, magic));
  return signature?.[0] ?? textKindOf(bytes) ?? 'unknown';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

function isLockFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  if (!LOCK_FILE_SIZES.includes(bytes.length) || length === 0 || length > MAX_LOCK_NAME) return false;
  const padding = bytes[length + 1];
  return padding === 0x20 || padding === 0x00;
}

/** A BIFF stream without a container, as old report generators write it: a BOF record comes first. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [type = 0, version = 0, length = 0, high = 0] = bytes;
  return type === 0x09 && [0, 2, 4, 8].includes(version) && [4, 6, 8, 16].includes(length) && high === 0;
}

function compoundKind(bytes: Uint8Array): FileKind {
  for (const name of compoundStreamNames(bytes)) {
    if (name === 'workbook' || name === 'book') return 'xls';
    if (name === 'worddocument') return 'doc';
    if (name === 'powerpoint document') return 'presentation';
    if (name === 'encryptedpackage') return 'encryptedOffice';
  }
  return 'unknown';
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes);
  const names = entries.map((entry) => entry.name);
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (entries.some((entry) => entry.encrypted)) return 'encryptedOffice';
  if (within('xl/')) return 'xlsx';
  if (within('word/')) return 'docx';
  if (within('ppt/')) return 'presentation';
  if (names.includes('content.xml')) return openDocumentKind(bytes);
  return names.includes('[content_types].xml') ? 'xlsx' : 'zip';
}

/** OpenDocument stores its media type, uncompressed, as the very first entry. */
function openDocumentKind(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(30, 130));
  if (head.includes('opendocument.text')) return 'odt';
  return head.includes('opendocument.presentation') ? 'presentation' : 'ods';
}
