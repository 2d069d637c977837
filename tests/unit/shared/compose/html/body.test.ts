import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { documentBodyHtml } from '../../../../../shared/compose/html/body.ts';
import { documentPageHtml } from '../../../../../shared/compose/html/page.ts';
import { sampleDocument } from '../../../../support/report-document.ts';

function body(document = sampleDocument()): HTMLElement {
  return new JSDOM(documentBodyHtml(document)).window.document.body;
}

describe('the report as HTML', () => {
  it('gives every role its element', () => {
    const root = body();
    expect(root.querySelector('p.attachment-mark + h1.title')?.textContent).toBe('部门整体支出绩效自评报告');
    expect(root.querySelector('h2.heading-1')?.textContent).toBe('一、部门基本情况');
    expect(root.querySelector('h3.heading-2')?.textContent).toBe('（一）部门整体支出情况。');
    expect(root.querySelector('h4.heading-3')?.textContent).toBe('1. 主要的问题');
    expect(root.querySelector('h5.heading-4')?.textContent).toBe('（1）执行进度仍需提高');
    expect(root.querySelector('p.cover-line')?.textContent).toBe('部门名称：云溪县科学技术协会');
    expect(root.querySelector('p.body b')?.textContent).toBe('一是');
  });

  it('says where a block and a cell are edited', () => {
    const root = body();
    expect(root.querySelector('h3')?.getAttribute('data-path')).toBe('spending');
    expect(root.querySelector('[data-path="figures.current.0"]')?.textContent).toBe('207.48');
  });

  it('marks live figures with their key and period, and those without a value', () => {
    const figures = [...body().querySelectorAll('span.figure')];
    expect(
      figures.map((span) => [span.getAttribute('data-figure'), span.getAttribute('data-period')]),
    ).toEqual([
      ['expenditure.total@final', 'current'],
      ['expenditure.total@final', 'prior'],
    ]);
    expect(figures.map((span) => span.classList.contains('missing'))).toEqual([false, true]);
  });

  it('escapes text, attributes and the page head', () => {
    const attack = '"><script>alert(1)</script>';
    const document = {
      ...sampleDocument([
        { kind: 'heading', level: 1, text: attack, path: attack },
        { kind: 'paragraph', role: 'body', runs: [{ text: attack }] },
      ]),
      title: attack,
      departmentName: attack,
      layout: {
        ...sampleDocument().layout,
        fonts: { ...sampleDocument().layout.fonts, body: '"}</style><script>' },
      },
    };
    const page = new JSDOM(documentPageHtml(document, { fontFaceCss: '' })).window.document;
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.title).toBe(attack);
    expect([...page.querySelectorAll('h2.heading')].at(-1)?.getAttribute('data-path')).toBe(attack);
  });

  it('drops characters that no format can hold', () => {
    const text = `甲${String.fromCharCode(0, 11, 0xd800)}乙`;
    const root = body(sampleDocument([{ kind: 'paragraph', role: 'note', runs: [{ text }] }]));
    expect(root.querySelector('p.note')?.textContent).toBe('甲\ufffd乙');
  });

  it('writes tables with spans, repeated heads, caption, unit and notes', () => {
    const table = body().querySelector('.table-block');
    expect(table?.querySelector('.caption')?.textContent).toBe('收入支出执行情况表');
    expect(table?.querySelector('.unit')?.textContent).toBe('单位：万元');
    expect(table?.querySelectorAll('thead tr')).toHaveLength(2);
    expect(table?.querySelector('th')?.getAttribute('rowspan')).toBe('2');
    expect(table?.querySelectorAll('td.right.number')[0]?.textContent).toBe('207.48');
    expect(table?.querySelector('.note')?.textContent).toContain('执行率');
    expect(table?.querySelectorAll('col')).toHaveLength(4);
  });
});
