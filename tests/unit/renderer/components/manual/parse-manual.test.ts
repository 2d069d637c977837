import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manualRuns, parseManual } from '../../../../../renderer/components/manual/parse-manual.ts';

describe('the manual', () => {
  it('is read as headings, paragraphs, lists, tables and code; pictures stay out', () => {
    const text =
      '# 手册\n\n![图](a.png)\n\n先这样。\n\n1. 一\n2. 二\n\n| 键 | 作用 |\n| --- | --- |\n| F1 | 帮助 |\n\n```\nnpm\n```\n';
    expect(parseManual(text)).toEqual([
      { kind: 'heading', level: 1, text: '手册' },
      { kind: 'paragraph', text: '先这样。' },
      { kind: 'list', ordered: true, items: ['一', '二'] },
      {
        kind: 'table',
        rows: [
          ['键', '作用'],
          ['F1', '帮助'],
        ],
      },
      { kind: 'code', text: 'npm' },
    ]);
  });

  it('keeps bold and code apart from the words around them', () => {
    expect(manualRuns('点**保存**，文件夹 `jixiao`。')).toEqual([
      { text: '点', look: 'plain' },
      { text: '保存', look: 'bold' },
      { text: '，文件夹 ', look: 'plain' },
      { text: 'jixiao', look: 'code' },
      { text: '。', look: 'plain' },
    ]);
  });

  it('that is shipped leaves no mark of Markdown in what is read', () => {
    const folder = join(import.meta.dirname, '..', '..', '..', '..', '..');
    const blocks = parseManual(readFileSync(join(folder, 'docs', 'manual', 'README.md'), 'utf8'));
    const texts = blocks.flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'table' ? block.rows.flat() : [block.text];
    });
    const words = texts.flatMap((text) => manualRuns(text).map((run) => run.text));
    expect(words.filter((text) => /\*\*|!\[|^#|^\||`/.test(text))).toEqual([]);
    expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(10);
  });
});
