import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PasteDialog } from '../../../../../renderer/components/import-dialog/PasteDialog.tsx';
import { pastedTableFile } from '../../../../../renderer/components/import-dialog/pasted-table.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';

/** The bare table inside the page that a paste becomes. */
async function tableOf(html: string, text = ''): Promise<string | undefined> {
  const page = await pastedTableFile({ html, text })?.text();
  return page?.match(/<body>(.*)<\/body>/s)?.[1];
}
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('a pasted table', () => {
  it('keeps cells and merges of copied markup and nothing else of it', async () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General;}</style></head>
      <body><!--StartFragment--><table border=0><col width=72><tr height=18>
      <td colspan=2 class=xl65 style='mso-ignore:colspan'>收入支出
        决算总表</td></tr><tr><td rowspan=2>本年&lt;收入&gt;<br>合计</td>
      <td align=right>1,234.50</td></tr></table><!--EndFragment--></body></html>`;
    expect(await tableOf(html)).toBe(
      '<table><tr><td colspan="2">收入支出决算总表</td></tr>' +
        '<tr><td rowspan="2">本年&lt;收入&gt;<br>合计</td><td>1,234.50</td></tr></table>',
    );
  });

  it('keeps the text its neighbour covered and the indent of a name', async () => {
    const html = `<table>${row('一般公共<span style="display:none">服务支出</span>', '<span>&nbsp;&nbsp;</span>人大事务')}</table>`;
    expect(await tableOf(html)).toBe(`<table>${row('一般公共服务支出', '&nbsp;&nbsp;人大事务')}</table>`);
  });

  it.each([
    ['2074799.6', '2,074,800', '2074799.6'],
    ['1.005', '########', '1.005'],
    ['0.5', '50%', '50%'],
    ['44986', '2023/3/1', '2023/3/1'],
    ['1234567', '1234.57', '1234.57'],
    ['', '12.50', '12.50'],
  ])(
    'takes the number %s behind the shown %s only when it is the same number',
    async (exact, shown, taken) => {
      const html = `<table><tr><td x:num="${exact}">${shown}</td></tr></table>`;
      expect(await tableOf(html)).toBe(`<table>${row(taken)}</table>`);
    },
  );

  it('takes the inner tables of a web page that is laid out with tables', async () => {
    const inner = `<table>${row('合计', '1')}</table>`;
    expect(await tableOf(`<table><tr><td>导航</td><td>${inner}</td></tr></table>`)).toBe(inner);
  });

  it('takes tab-separated text when there is no markup with a table', async () => {
    const text = '单位：元\t\r\n本年收入合计\t1,234,567.00\r\n  基本支出\t"甲\n乙"\r\n';
    const expected = `<table>${row('单位：元', '')}${row('本年收入合计', '1,234,567.00')}${row('&nbsp;&nbsp;基本支出', '甲<br>乙')}</table>`;
    expect(await tableOf('', text)).toBe(expected);
    expect(await tableOf('<p>本年收入合计</p>', text)).toBe(expected);
  });

  it('is no table when the clipboard holds prose, or nothing', () => {
    expect(
      pastedTableFile({ html: '<p>一、部门基本情况</p>', text: '一、部门基本情况\n二、绩效' }),
    ).toBeNull();
    expect(pastedTableFile({ html: '', text: '' })).toBeNull();
  });
});

describe('the paste dialog', () => {
  function setUp() {
    const files: File[] = [];
    renderWithClient(
      fakeClient({}),
      <PasteDialog onTable={(file) => files.push(file)} onClose={() => undefined} />,
    );
    return { files, field: () => screen.findByLabelText(/^在表格软件里选中、复制/) };
  }
  const paste = (area: HTMLElement, type: string, content: string) =>
    fireEvent.paste(area, {
      clipboardData: { getData: (asked: string) => (asked === type ? content : '') },
    });

  it('waits for the paste and hands the table on', async () => {
    const { files, field } = setUp();
    const area = await field();
    await waitFor(() => expect(document.activeElement).toBe(area));
    paste(area, 'text/html', `<table>${row('合计', '1')}</table>`);
    expect(files.map(({ name }) => name)).toEqual(['粘贴的表格.html']);
  });

  it('takes a paste made beside the field, too', async () => {
    const { files, field } = setUp();
    await field();
    paste(document.body, 'text/plain', '合计\t1\n支出\t2');
    expect(files).toHaveLength(1);
  });

  it('says so when there is no table on the clipboard', async () => {
    const { files, field } = setUp();
    paste(await field(), 'text/plain', '一、部门基本情况');
    expect(await screen.findByText(/^剪贴板里没有表格/)).toBeTruthy();
    expect(files).toEqual([]);
  });
});
