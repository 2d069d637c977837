import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HoverLabels } from '../../../../../renderer/components/form/HoverLabels.tsx';
import { fakeClient } from '../../../../support/fake-client.ts';
import { renderWithClient } from '../../../../support/render-with-client.tsx';

function showButtons() {
  renderWithClient(
    fakeClient({}),
    <HoverLabels>
      <button type="button" aria-label="上移任务 2" />
      <button type="button" aria-label="删除任务 2" />
    </HoverLabels>,
  );
  return userEvent.setup();
}

describe('buttons without words', () => {
  it('say what they do while the mouse rests on them, one at a time', async () => {
    const user = showButtons();
    expect(screen.queryByRole('tooltip')).toBeNull();
    await user.hover(screen.getByLabelText('上移任务 2'));
    expect((await screen.findByRole('tooltip')).textContent).toBe('上移任务 2');
    await user.hover(screen.getByLabelText('删除任务 2'));
    expect((await screen.findByText('删除任务 2')).getAttribute('role')).toBe('tooltip');
    expect(screen.getAllByRole('tooltip')).toHaveLength(1);
  });

  it('say nothing more once they are pressed or the mouse has left', async () => {
    const user = showButtons();
    await user.hover(screen.getByLabelText('删除任务 2'));
    await screen.findByRole('tooltip');
    await user.click(screen.getByLabelText('删除任务 2'));
    expect(screen.queryByRole('tooltip')).toBeNull();
    await user.hover(screen.getByLabelText('上移任务 2'));
    await screen.findByRole('tooltip');
    await user.unhover(screen.getByLabelText('上移任务 2'));
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
