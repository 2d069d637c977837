import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Palette } from '../../../../../renderer/components/palette/Palette.tsx';
import type { PaletteGroup } from '../../../../../renderer/components/palette/palette-items.ts';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';

function setUp() {
  const ran: string[] = [];
  const group = (title: string, ...labels: string[]): PaletteGroup => ({
    title,
    items: labels.map((label) => ({ key: label, label, run: () => ran.push(label) })),
  });
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  renderWithClient(
    fakeClient({}),
    <Palette
      groups={[group('文件', '保存', '新建报告'), group('转到', '封面')]}
      search={(typed) => group('报告里的文字', `……${typed}……`)}
      onClose={() => ran.push('关闭')}
    />,
  );
  return { ran, field, user: userEvent.setup(), input: screen.getByRole('combobox') };
}

/** The option that the field points at for assistive technology. */
const pointedAt = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('the palette', () => {
  it('runs what is pointed at with Enter, after the focus has gone back where it came from', async () => {
    const { ran, field, user, input } = setUp();
    await user.type(input, '封面{Enter}');
    expect(ran).toEqual(['关闭', '封面']);
    expect(document.activeElement).toBe(field);
  });

  it('moves with the arrows, round the ends, and tells which one', async () => {
    const { user, input } = setUp();
    expect(pointedAt(input)).toBe('保存');
    await user.type(input, '{ArrowDown}');
    expect(pointedAt(input)).toBe('新建报告');
    await user.type(input, '{ArrowUp}{ArrowUp}');
    expect(pointedAt(input)).toBe('封面');
  });

  it('finds words of the report behind the commands', async () => {
    const { user, input } = setUp();
    await user.type(input, '科普');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['……科普……']);
  });

  it('takes the click as well', async () => {
    const { ran, user } = setUp();
    await user.click(screen.getByRole('option', { name: '新建报告' }));
    expect(ran).toEqual(['关闭', '新建报告']);
  });

  it('leaves Enter to the input method while it composes', async () => {
    const { ran, input } = setUp();
    await act(() => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    });
    expect(ran).toEqual([]);
  });
});
