import { describe, expect, it } from 'vitest';
import { shortcutOf } from '../../../../renderer/state/keyboard.ts';

const press = (key: string, extra: Partial<KeyboardEvent> = {}) =>
  shortcutOf({
    ...{ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, isComposing: false },
    ...extra,
  });

describe('keys of the report window', () => {
  it('undo, redo and save', () => {
    expect(press('z')).toEqual({ kind: 'undo' });
    expect(press('y')).toEqual({ kind: 'redo' });
    expect(press('Z', { shiftKey: true })).toEqual({ kind: 'redo' });
    expect(press('s')).toEqual({ kind: 'save' });
  });

  it('open the tabs by their number, the tenth by 0', () => {
    expect(press('1')).toEqual({ kind: 'tab', tab: 'cover' });
    expect(press('9')).toEqual({ kind: 'tab', tab: 'checks' });
    expect(press('0')).toEqual({ kind: 'tab', tab: 'preview' });
  });

  it('belong to the input method while it composes', () => {
    expect(press('z', { isComposing: true })).toBeNull();
    expect(press('1', { isComposing: true })).toBeNull();
  });

  it('are nothing without Ctrl, with Alt, or for other letters', () => {
    expect(press('z', { ctrlKey: false })).toBeNull();
    expect(press('z', { altKey: true })).toBeNull();
    expect(press('b')).toBeNull();
  });
});
