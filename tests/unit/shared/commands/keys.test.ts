import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, commandText } from '../../../../shared/commands/commands.ts';
import { ariaKeys, commandOfKeys, type KeyPress } from '../../../../shared/commands/keys.ts';

const press = (key: string, extra: Partial<KeyPress> = {}) =>
  commandOfKeys({
    ...{ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, isComposing: false },
    ...extra,
  });

describe('the command of a key press', () => {
  it('is undo, redo or save', () => {
    expect(press('z')).toBe('undo');
    expect(press('y')).toBe('redo');
    expect(press('Z', { shiftKey: true })).toBe('redo');
    expect(press('s')).toBe('save');
  });

  it('opens the tabs by their number, the tenth by 0', () => {
    expect(press('1')).toBe('tab.cover');
    expect(press('9')).toBe('tab.checks');
    expect(press('0')).toBe('tab.preview');
  });

  it('may be a function key without Ctrl', () => {
    expect(press('F1', { ctrlKey: false })).toBe('keys');
    expect(press('F1')).toBeNull();
  });

  it('belongs to the input method while it composes', () => {
    expect(press('z', { isComposing: true })).toBeNull();
    expect(press('1', { isComposing: true })).toBeNull();
    expect(press('Process')).toBeNull();
  });

  it('is none without Ctrl, with Alt or Shift beside it, or for other letters', () => {
    expect(press('z', { ctrlKey: false })).toBeNull();
    expect(press('z', { altKey: true })).toBeNull();
    expect(press('S', { shiftKey: true })).toBeNull();
    expect(press('b')).toBeNull();
  });
});

describe('the keys of the commands', () => {
  it('are never given twice', () => {
    const all = COMMAND_IDS.flatMap((id) => commandText(id).keys ?? []);
    expect(all.length).toBe(new Set(all).size);
  });

  it('leave those of text fields and of the system alone', () => {
    const taken = ['Ctrl+A', 'Ctrl+B', 'Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'F5', 'F11', 'F12', 'Alt+F4'];
    const all = COMMAND_IDS.flatMap((id) => commandText(id).keys ?? []);
    expect(all.filter((keys) => taken.includes(keys))).toEqual([]);
  });

  it('are told to assistive technology in its own words', () => {
    expect(ariaKeys('redo')).toBe('Control+Y Control+Shift+Z');
    expect(ariaKeys('about')).toBeUndefined();
  });
});
