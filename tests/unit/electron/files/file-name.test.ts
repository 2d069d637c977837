import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../electron/files/file-name.ts';
import { fc } from '../../../support/property.ts';

describe('safeFileName', () => {
  it.each([
    ['云河县科协2023年度绩效自评报告', '云河县科协2023年度绩效自评报告.docx'],
    ['报告（送审稿）：“终稿”？', '报告（送审稿）：“终稿”？.docx'],
    ['a<b>c:d"e/f\\g|h?i*j', 'a_b_c_d_e_f_g_h_i_j.docx'],
    ['  两端有空格和点...  ', '两端有空格和点.docx'],
    ['第一行\n第二行\t末', '第一行 第二行 末.docx'],
    ['零宽\u200b与\u202e方向\u0000', '零宽与方向.docx'],
    ['../../etc/passwd', '_.._etc_passwd.docx'],
    ['CON', '_CON.docx'],
    ['com1.2023', '_com1.2023.docx'],
    ['lpt¹', '_lpt¹.docx'],
    ['CONSOLE', 'CONSOLE.docx'],
    ['e\u0301', '\u00e9.docx'],
    ['', '未命名.docx'],
    [' . ', '未命名.docx'],
    ['\ud800', '未命名.docx'],
  ])('makes of %j the name %s', (text, name) => {
    expect(safeFileName(text, '.docx')).toBe(name);
  });

  it('shortens a long name without cutting a rare character in two or losing the extension', () => {
    expect(safeFileName('报'.repeat(200), '.docx')).toBe(`${'报'.repeat(75)}.docx`);
    expect(safeFileName('𬭚'.repeat(200), '.docx')).toBe(`${'𬭚'.repeat(37)}.docx`);
  });

  it('gives every text a name that Windows accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = safeFileName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(80);
        // biome's control-character rule aside, this is the list Microsoft gives
        expect(/[<>:"/\\|?*\p{Cc}]|[. ]$/u.test(name)).toBe(false);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
