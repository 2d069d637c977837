import { Buffer } from 'node:buffer';
import type { WordOutline } from '../../shared/import/word/outline.ts';
import type { WordMessage } from '../../shared/import/word/placed-schemas.ts';
import { blocksOf } from './blocks-of-tree.ts';
import { mainPartName, type OfficeParts, officeParts } from './docx-parts.ts';
import { descendants, type MammothElement } from './mammoth-element.ts';
import { withReadableFields } from './simple-fields.ts';

/**
 * Reads a .docx through mammoth's own document tree, without the detour over HTML. Inserted text of tracked
 * changes is read, deleted text is not; footnotes follow the text; linked files are never fetched.
 */
export async function readDocx(bytes: Uint8Array): Promise<WordOutline> {
  const { default: mammoth } = await import('mammoth');
  const parts = officeParts(bytes);
  const trees: MammothElement[] = [];
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(await withReadableFields(bytes, parts)) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: MammothElement) => {
        trees.push(document);
        return { ...document, children: [] };
      },
    },
  );
  return {
    blocks: trees.flatMap((tree) => [...blocksOf(tree), ...noteBlocks(tree)]),
    messages: [
      ...trees.flatMap(pictureMessages),
      ...trackedMessages(parts),
      ...skippedMessages(result.messages),
    ],
  };
}

function noteBlocks(tree: MammothElement) {
  return [...descendants(tree)]
    .filter((element) => element.type === 'noteReference')
    .flatMap((reference) => tree.notes?.resolve(reference)?.body ?? [])
    .flatMap(blocksOf);
}

function pictureMessages(tree: MammothElement): WordMessage[] {
  const count = [...descendants(tree)].filter((element) => element.type === 'image').length;
  if (count === 0) return [];
  return [
    { level: 'info', code: 'PICTURES_SKIPPED', text: `文档里有 ${count} 张图片，图片里的文字没有读取。` },
  ];
}

/** Mammoth names what it does not know; properties and embedded objects hold no text of the report. */
const IGNORED = /unrecognised element was ignored: (?!.*(?:Pr|PrEx|OLEObject)$)/;

function skippedMessages(messages: readonly { readonly message: string }[]): WordMessage[] {
  if (!messages.some(({ message }) => IGNORED.test(message))) return [];
  const text = '文档里有个别特殊内容（例如公式）没有读出来，请对照原文核对。';
  return [{ level: 'warning', code: 'CONTENT_SKIPPED', text }];
}

const TRACKED = /<\w+:(?:ins|del|moveFrom|moveTo)\s[^>]*:author=/g;

/** Mammoth reads tracked changes as accepted and says nothing of it; the clerk may have meant the text before them. */
function trackedMessages(parts: OfficeParts): WordMessage[] {
  const count = parts.text(mainPartName(parts))?.match(TRACKED)?.length ?? 0;
  if (count === 0) return [];
  const text = `文档里有 ${count} 处没有接受的修订，按已接受的样子读取：新增的读进来，删除的不读。`;
  return [{ level: 'info', code: 'TRACKED_CHANGES', text }];
}
