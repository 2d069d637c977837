// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../../../renderer/components/preview-pages/edited-block.ts';

function pages(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}
const textOf = (root: HTMLElement, path: string, paragraph = 0) =>
  blockOf(root, { path, paragraph })?.textContent;

describe('the block of what is being written', () => {
  it('is the one marked with the very path', () => {
    const root = pages('<p data-path="cover.preparer">填报人</p><p data-path="cover.phone">电话</p>');
    expect(textOf(root, 'cover.phone')).toBe('电话');
    expect(textOf(root, 'cover.date')).toBeUndefined();
  });

  it('is the paragraph with the caret when the field holds several', () => {
    const root = pages('<p data-path="effectiveness">一</p><p data-path="effectiveness">二</p>');
    expect(textOf(root, 'effectiveness', 1)).toBe('二');
    expect(textOf(root, 'effectiveness', 5)).toBe('二');
  });

  it('is the text and not its heading, unless there is no text yet', () => {
    const heading = '<h2 class="heading" data-path="duties">一、</h2>';
    expect(textOf(pages(`${heading}<p data-path="duties">职能</p>`), 'duties')).toBe('职能');
    expect(textOf(pages(heading), 'duties')).toBe('一、');
  });

  it('is the item, whichever of its fields is being filled', () => {
    const root = pages('<p data-path="tasks.items.1">一是</p><p data-path="tasks.items.2">二是</p>');
    expect(textOf(root, 'tasks.items.2.planned')).toBe('二是');
    expect(textOf(root, 'tasks.items.2.content', 0)).toBe('二是');
  });

  it('is another field of the same item in a table, and never one of another item', () => {
    const root = pages(
      '<table><td data-path="projects.1.name">甲</td><td data-path="projects.2.name">乙</td></table>',
    );
    expect(textOf(root, 'projects.2.spent')).toBe('乙');
    expect(textOf(root, 'projects.3.spent')).toBeUndefined();
  });

  it('is the sentence made of the whole list', () => {
    const root = pages('<p data-path="organization.offices">内设三个机构。</p>');
    expect(textOf(root, 'organization.offices.7.name')).toBe('内设三个机构。');
  });

  it('is the cell of a figure, or the words that name it when no table has it', () => {
    const root = pages(
      '<p>收入<span data-figure="revenue.total@final" data-period="current">207.48</span></p>' +
        '<table><td data-path="figures.current.expenditure.total@final">支出</td></table>',
    );
    expect(textOf(root, 'figures.current.expenditure.total@final')).toBe('支出');
    expect(textOf(root, 'figures.current.revenue.total@final')).toBe('207.48');
    expect(textOf(root, 'figures.prior.revenue.total@final')).toBeUndefined();
  });
});
