import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LastYearDialog } from '../../../../../renderer/components/word-import/LastYearDialog.tsx';
import { placeReport } from '../../../../../shared/import/word/place.ts';
import type { LastYearChoices } from '../../../../../shared/import/word/placed-schemas.ts';
import { outlineOfText } from '../../../../../shared/import/word/text-outline.ts';
import { richTextFrom } from '../../../../../shared/report/rich-text.ts';
import type { Report } from '../../../../../shared/report/schema.ts';
import { someFigures } from '../../../../support/builders.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';
import { OUTLINE, sampleReport } from '../../state/sample.ts';

const TEXT = `部门整体支出绩效自评报告
部门名称：云岭市残疾人联合会
一、部门基本情况
（一）部门职能
负责科普工作。
（二）党建工作
开展主题党日12次。
（四）部门整体支出情况
2022年收入为195.02万元，支出为195.02万元。
二、绩效自评情况
（二）管理效率分析
账实相符。`;

async function setUp(report: Report = sampleReport()) {
  const committed: { choices: LastYearChoices; what: string }[] = [];
  const placed = placeReport(outlineOfText(TEXT).blocks);
  renderWithClient(
    fakeClient({}),
    <LastYearDialog
      pending={{ token: '00000000-0000-4000-8000-00000000000a', fileName: '去年.docx', placed }}
      report={report}
      outline={OUTLINE}
      writing={false}
      onCancel={() => undefined}
      onCommit={(choices, what) => committed.push({ choices, what })}
    />,
  );
  const dialog = await screen.findByRole('dialog', { name: '核对《去年.docx》中的文字' });
  const user = userEvent.setup();
  const open = (name: RegExp) => user.click(within(dialog).getByRole('tab', { name }));
  return { committed, dialog: within(dialog), user, open, placed };
}

describe('confirming last year’s report', () => {
  it('fills empty places, leaves written ones and the paragraph that is drafted from figures', async () => {
    const { dialog, user, committed } = await setUp({
      ...sampleReport(),
      efficiency: richTextFrom('自己写的。'),
    });
    expect(dialog.getByRole('radiogroup', { name: '部门职能怎么写入' })).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '写入 1 个部分' }));
    expect(committed).toMatchObject([{ what: '1 个部分', choices: { modes: {} } }]);
  });

  it('adds to a written place when asked', async () => {
    const { dialog, user, committed } = await setUp({
      ...sampleReport(),
      efficiency: richTextFrom('自己写的。'),
    });
    const modes = within(dialog.getByRole('radiogroup', { name: '管理效率分析怎么写入' }));
    await user.click(modes.getByText('接在后面'));
    await user.click(dialog.getByRole('button', { name: '写入 2 个部分' }));
    expect(committed[0]?.choices.modes).toEqual({ efficiency: 'append' });
  });

  it('keeps what has no place in a tray until the clerk gives it one', async () => {
    const { dialog, user, open, committed, placed } = await setUp();
    await open(/^托盘 1/);
    const panel = within(dialog.getByRole('tabpanel'));
    expect(panel.getByText('（二）党建工作')).toBeTruthy();
    await user.selectOptions(dialog.getByLabelText('（二）党建工作放到'), '履职效能分析');
    await open(/^托盘 0/);
    await user.click(dialog.getByRole('button', { name: '写入 3 个部分' }));
    const at = placed.sections.findIndex(({ heading }) => heading.includes('党建'));
    expect(committed[0]?.choices.targets[at]).toBe('effectiveness');
  });

  it('names amounts that differ from the table, with both values', async () => {
    const figures = someFigures({}, { 'income.total@final': '195.02', 'expenditure.total@final': '190.00' });
    const { dialog, open } = await setUp({ ...sampleReport(), figures });
    await open(/^核对 1 处不一致/);
    const amounts = within(dialog.getByRole('list', { name: '去年报告写的金额' }));
    expect(amounts.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('✓ 一致'),
      expect.stringMatching(/不一致.*报告写 195\.02 万元，表里 190\.00 万元（手工填写）/),
    ]);
    expect(dialog.getByText(/请核对是不是同一个部门/)).toBeTruthy();
  });

  it('offers an amount for a blank figure of last year, and takes it only when asked', async () => {
    const { dialog, user, open, committed } = await setUp();
    await open(/^核对/);
    await user.click(dialog.getByRole('checkbox', { name: /^把 195\.02 万元填作上年本年收入合计/ }));
    await user.click(dialog.getByRole('button', { name: '写入 2 个部分、1 个上年数' }));
    expect(committed[0]?.choices.figures).toEqual(['income.total@final']);
  });

  it('may leave the report as it is and only keep the text beside it', async () => {
    const { dialog, user, committed } = await setUp();
    for (const place of ['部门职能', '管理效率分析']) {
      const modes = within(dialog.getByRole('radiogroup', { name: `${place}怎么写入` }));
      await user.click(modes.getByText('不写入'));
    }
    await user.click(dialog.getByRole('button', { name: '只放在旁边对照' }));
    expect(committed).toMatchObject([{ what: '' }]);
  });
});
