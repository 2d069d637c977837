import { describe, expect, it } from 'vitest';
import {
  cleanPastedHtml,
  countPictures,
} from '../../../../../renderer/components/rich-text/clean-pasted-html.ts';

describe('pasted markup', () => {
  it('from Word becomes plain paragraphs in which bold survives', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{}</style></head>
      <body><!--StartFragment--><p class=MsoNormal style='text-indent:32.0pt'><b><span lang=EN-US>一是</span></b><span
      style='font-family:仿宋_GB2312'>组织更加
健全。</span><o:p></o:p></p><p class=MsoNormal><span>&nbsp;</span></p><!--EndFragment--></body></html>`;
    expect(cleanPastedHtml(word)).toBe('<p><strong>一是</strong>组织更加健全。</p>');
  });

  it('drops hidden text, styles and scripts', () => {
    expect(
      cleanPastedHtml('<style>x</style><p>甲<span style="display:none">藏</span><script>1</script>乙</p>'),
    ).toBe('<p>甲乙</p>');
  });

  it('takes weight from the style as well as from the tag', () => {
    const html = '<p><span style="font-weight:700">粗</span><b style="font-weight:normal">细</b></p>';
    expect(cleanPastedHtml(html)).toBe('<p><strong>粗</strong>细</p>');
  });

  it('puts every list item, table row and forced line on a line of its own', () => {
    expect(cleanPastedHtml('<ul><li>甲</li><li>乙</li></ul>丙<br>丁')).toBe(
      '<p>甲</p><p>乙</p><p>丙</p><p>丁</p>',
    );
    expect(cleanPastedHtml('<table><tr><td>收入</td><td>207.48</td></tr></table>')).toBe(
      '<p>收入 207.48</p>',
    );
  });

  it('makes one line of a table row, whatever its cells are made of', () => {
    expect(cleanPastedHtml('<table><tr><td><p>收入</p></td><td><p>207.48</p></td></tr></table>')).toBe(
      '<p>收入 207.48</p>',
    );
  });

  it('keeps the numbers of lists and drops their bullets', () => {
    expect(cleanPastedHtml('<ol start="2"><li>甲</li><li>乙</li></ol>')).toBe('<p>2.甲</p><p>3.乙</p>');
    const item = (mark: string) =>
      `<p class=MsoListParagraph><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span>内容</p>`;
    expect(cleanPastedHtml(item('（一）') + item('·'))).toBe('<p>（一）内容</p><p>内容</p>');
  });

  it('drops pictures and says how many there were', () => {
    const html = '<p>甲<img src="a.png">乙</p><v:imagedata src="b"/>';
    expect(cleanPastedHtml(html)).toBe('<p>甲乙</p>');
    expect(countPictures(html)).toBe(2);
  });

  it('keeps the chips of this program', () => {
    const chip = '<span data-live="fact" data-fact="&quot;score&quot;">97</span>';
    expect(cleanPastedHtml(`<p>得分${chip}分</p>`)).toBe(`<p>得分${chip}分</p>`);
  });

  it('does not let text become markup', () => {
    expect(cleanPastedHtml('<p>1 &lt; 2 &amp; 3</p>')).toBe('<p>1 &lt; 2 &amp; 3</p>');
  });
});
