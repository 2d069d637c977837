import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWordDocument } from '../../../../electron/word/read-document.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { blockText } from '../../../../shared/import/word/outline.ts';
import { docxOf, rawDocx, relationships } from '../../../support/documents.ts';

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

async function textOf(bytes: Uint8Array, name = '报告.docx'): Promise<string[]> {
  return (await readWordDocument(bytes, name)).blocks.map(blockText);
}

async function failureOf(bytes: Uint8Array, name = '报告.docx', options = {}): Promise<unknown> {
  const error: unknown = await readWordDocument(bytes, name, options).catch((reason: unknown) => reason);
  return error instanceof AppError ? error.code : error;
}

describe('reading a .docx', () => {
  it('gives headings by style, paragraphs with their bold, and tables', async () => {
    const bytes = await docxOf([
      { heading: 1, text: '一、部门基本情况' },
      '**一是**办好科普日；',
      {
        rows: [
          ['部门名称', '某局'],
          ['填报人', '王一'],
        ],
      },
    ]);
    expect((await readWordDocument(bytes, '报告.docx')).blocks).toEqual([
      { kind: 'heading', level: 1, text: '一、部门基本情况' },
      {
        kind: 'paragraph',
        runs: [
          { text: '一是', bold: true },
          { text: '办好科普日；', bold: false },
        ],
      },
      {
        kind: 'table',
        rows: [
          ['部门名称', '某局'],
          ['填报人', '王一'],
        ],
      },
    ]);
  });

  it('knows heading styles by their Chinese name, whatever their id', async () => {
    const bytes = rawDocx({
      body: `<w:p><w:pPr><w:pStyle w:val="a7"/></w:pPr><w:r><w:t>部门职能</w:t></w:r></w:p>${p('正文')}`,
      parts: {
        'word/_rels/document.xml.rels': relationships([['rId1', 'styles', 'styles.xml']]),
        'word/styles.xml':
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a7"><w:name w:val="标题 2"/></w:style></w:styles>',
      },
    });
    expect((await readWordDocument(bytes, '报告.docx')).blocks[0]).toEqual({
      kind: 'heading',
      level: 2,
      text: '部门职能',
    });
  });

  it('starts a new paragraph at a line break but not at a page break', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const bytes = rawDocx({
      body: `<w:p>${run('<w:t>第一行</w:t><w:br/><w:t>第二行，被分</w:t><w:br w:type="page"/><w:t>页断开</w:t>')}</w:p>`,
    });
    expect(await textOf(bytes)).toEqual(['第一行', '第二行，被分页断开']);
  });

  it('reads what was inserted under tracked changes and not what was deleted', async () => {
    const bytes = rawDocx({
      body: `<w:p><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`,
    });
    expect(await textOf(bytes)).toEqual(['新增']);
  });

  it('says that tracked changes were read as accepted', async () => {
    const change = 'w:id="1" w:author="王局"';
    const bytes = rawDocx({
      body: `<w:p><w:ins ${change}><w:r><w:t>新增</w:t></w:r></w:ins><w:del ${change}><w:r><w:delText>删去</w:delText></w:r></w:del></w:p>`,
    });
    const { messages } = await readWordDocument(bytes, '报告.docx');
    expect(messages).toMatchObject([
      { code: 'TRACKED_CHANGES', text: expect.stringContaining('2 处没有接受的修订') },
    ]);
  });

  it('reads what a simple field shows as the run it shows, in the text and in its notes', async () => {
    const field = (instruction: string, shown: string) =>
      `<w:fldSimple w:instr="${instruction}"><w:r><w:rPr><w:b/></w:rPr><w:t>${shown}</w:t></w:r></w:fldSimple>`;
    const bytes = rawDocx({
      body:
        `<w:p><w:r><w:t>截至</w:t></w:r>${field(' DATE \\@ &quot;yyyy年&quot; ', '2024年')}` +
        '<w:r><w:t>底</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      parts: {
        'word/_rels/document.xml.rels': relationships([['rId1', 'footnotes', 'footnotes.xml']]),
        'word/footnotes.xml':
          '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
          `<w:footnote w:id="2"><w:p>${field('DOCPROPERTY 部门', '市科协')}</w:p></w:footnote></w:footnotes>`,
      },
    });
    const { blocks, messages } = await readWordDocument(bytes, '报告.docx');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: '截至', bold: false },
          { text: '2024年', bold: true },
          { text: '底', bold: false },
        ],
      },
      { kind: 'paragraph', runs: [{ text: '市科协', bold: true }] },
    ]);
    expect(messages).toEqual([]);
  });

  it('warns when something in the document could not be read', async () => {
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>';
    const { messages } = await readWordDocument(
      rawDocx({ body: `${p('正文')}<w:p>${formula}</w:p>` }),
      '报告.docx',
    );
    expect(messages.map((message) => message.code)).toEqual(['CONTENT_SKIPPED']);
  });

  it('says that a document without text is empty, a cut-off one damaged', async () => {
    expect(await failureOf(rawDocx({ body: '<w:p/>' }))).toBe('WORD_EMPTY');
    const bytes = await docxOf(['正文']);
    expect(await failureOf(bytes.slice(0, bytes.length - 400))).toBe('WORD_DAMAGED');
  });

  it('gives up on a document that takes too long', async () => {
    expect(await failureOf(await docxOf(['正文']), '报告.docx', { timeLimit: 1 })).toBe('PARSE_TIMEOUT');
  });

  it('stops when it is told to', async () => {
    const reason = new Error('cancelled');
    expect(
      await failureOf(await docxOf(['正文']), '报告.docx', { signal: AbortSignal.timeout(0) }),
    ).toMatchObject({ name: 'TimeoutError' });
    expect(await failureOf(utf8('正文'), '报告.txt', { signal: AbortSignal.abort(reason) })).toBe(reason);
  });
});

describe('a document that points outside', () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end('fetched');
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // listening on a port gives an AddressInfo; only pipes give a string
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('is read without fetching its template, its picture or its entities', async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const bytes = rawDocx({
      body: p('正文') + picture,
      parts: {
        'word/_rels/document.xml.rels': relationships([
          ['rId8', 'attachedTemplate', `${origin}/template.dotm`],
          ['rId9', 'image', `${origin}/picture.png`],
        ]),
      },
    });
    expect(await textOf(bytes)).toEqual(['正文']);
    const doctype = `<!DOCTYPE x [<!ENTITY e SYSTEM "${origin}/entity">]>`;
    const withEntity = await failureOf(rawDocx({ body: p('甲&e;乙'), doctype }));
    expect(withEntity).toBe('WORD_DAMAGED');
    expect(requests).toBe(0);
  });

  it('does not blow up on entities that multiply', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE x [<!ENTITY e0 "字">${levels.join('')}]>`;
    expect(await failureOf(rawDocx({ body: p('&e12;'), doctype }))).toBe('WORD_DAMAGED');
  });
});

describe('reading plain text', () => {
  it('reads UTF-8 with and without mark, UTF-16 and GB18030', async () => {
    const text = '一、部门基本情况\r\n负责科普工作。';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const gb = Uint8Array.from([
      ...[0xd2, 0xbb, 0xa1, 0xa2, 0xb2, 0xbf, 0xc3, 0xc5, 0x0a],
      ...[0xb8, 0xba, 0xd4, 0xf0],
    ]);
    const expected = ['一、部门基本情况', '负责科普工作。'];
    expect(await textOf(utf8(text), 'a.txt')).toEqual(expected);
    expect(await textOf(utf8(`\ufeff${text}`), 'a.txt')).toEqual(expected);
    expect(await textOf(utf16, 'a.txt')).toEqual(expected);
    expect(await textOf(gb, 'a.txt')).toEqual(['一、部门', '负责']);
  });

  it('reads Markdown headings and bold', async () => {
    expect((await readWordDocument(utf8('## 自评结论\n**一是**好。'), 'a.md')).blocks).toEqual([
      { kind: 'heading', level: 2, text: '自评结论' },
      {
        kind: 'paragraph',
        runs: [
          { text: '一是', bold: true },
          { text: '好。', bold: false },
        ],
      },
    ]);
  });

  it('takes prose full of half-width commas for prose', async () => {
    const bytes = utf8('加强学习,加大宣传,组织领会\n制定目标,明确责任,加快进度\n');
    expect(await textOf(bytes, '报告.txt')).toHaveLength(2);
  });

  it('says that blank text is empty', async () => {
    expect(await failureOf(utf8(' \n\t\n'), 'a.txt')).toBe('WORD_EMPTY');
  });
});

describe('files that are no report', () => {
  it('names what they are instead', async () => {
    expect(await failureOf(new Uint8Array())).toBe('FILE_EMPTY');
    expect(await failureOf(utf8('%PDF-1.7\n'))).toBe('NOT_A_WORD_FILE');
    expect(await failureOf(utf8('{\\rtf1 abc}'), '报告.doc')).toBe('NOT_A_WORD_FILE');
    expect(await failureOf(utf8('a,b\n1,2\n3,4\n'), '表.csv')).toBe('NOT_A_WORD_FILE');
  });
});
