import { TABS, type TabId } from '../../shared/report/paths.ts';

export type Shortcut =
  | { readonly kind: 'undo' | 'redo' | 'save' }
  | { readonly kind: 'tab'; readonly tab: TabId };

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/**
 * What a key press asks of the report window; null when it is none of its business. Never while an input method
 * composes: its keys belong to it.
 */
export function shortcutOf(event: KeyPress): Shortcut | null {
  if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
  if (event.shiftKey) return null;
  if (key === 'y') return { kind: 'redo' };
  if (key === 's') return { kind: 'save' };
  if (!/^\d$/.test(key)) return null;
  const tab = TABS[key === '0' ? 9 : Number(key) - 1];
  return tab ? { kind: 'tab', tab } : null;
}
