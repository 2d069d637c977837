import { describe, expect, it } from 'vitest';
import { patchPages } from '../../../../../renderer/components/preview-pages/patch-pages.ts';

function tree(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = `<article>${html}</article>`;
  const [article] = template.content.children;
  if (!article) throw new Error('no article');
  return article;
}

function patched(from: string, to: string) {
  const shown = tree(from);
  const before = [...shown.querySelectorAll('*')];
  patchPages(shown, tree(to));
  const kept = before.filter((element) => shown.contains(element));
  return { html: shown.innerHTML, kept: kept.map((element) => element.textContent) };
}

describe('pages that changed', () => {
  it('keep every paragraph but the one that was edited', () => {
    const { html, kept } = patched('<p>甲</p><p>乙</p><p>丙</p>', '<p>甲</p><p>乙乙</p><p>丙</p>');
    expect(html).toBe('<p>甲</p><p>乙乙</p><p>丙</p>');
    expect(kept).toEqual(['甲', '丙']);
  });

  it.each([
    ['<p>甲</p><p>丙</p>', '<p>甲</p><p>乙</p><p>丙</p>'],
    ['<p>甲</p><p>乙</p><p>丙</p>', '<p>丙</p>'],
    ['', '<p>甲</p>'],
    ['<p>甲</p>', ''],
    ['<p>甲</p><p>甲</p>', '<p>甲</p><p>甲</p><p>甲</p>'],
  ])('become what is wanted: %s → %s', (from, to) => {
    expect(patched(from, to).html).toBe(to);
  });

  it('change inside the part of the pages that differs', () => {
    const { html, kept } = patched(
      '<div class="section"><p>甲</p><p>乙</p></div><div class="section landscape"><p>表</p></div>',
      '<div class="section"><p>甲</p><p>改</p></div><div class="section landscape"><p>表</p></div>',
    );
    expect(html).toContain('<p>改</p>');
    expect(kept).toContain('甲');
  });

  it('keep the page numbers that were drawn over them', () => {
    const { html } = patched('<p>甲</p><div class="page-number">1</div>', '<p>甲</p><p>乙</p>');
    expect(html).toBe('<p>甲</p><p>乙</p><div class="page-number">1</div>');
  });
});
