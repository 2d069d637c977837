import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandId, commandText } from '../../shared/commands/commands.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { EMPTY_MENU, type MenuState } from '../../shared/contract/menu-state.ts';
import { MENU_LAYOUT, type MenuEntry } from './menu-layout.ts';

type Send = (event: AppEvent) => void;

/**
 * Puts up the native menu with nothing in it that can be chosen, and returns what brings it up to date. Labels cannot
 * be changed in place, so it is built anew; the page tells of a change only when there is one.
 */
export function installMenu(send: Send): (state: MenuState) => void {
  const show = (state: MenuState) => Menu.setApplicationMenu(Menu.buildFromTemplate(template(state, send)));
  show(EMPTY_MENU);
  return show;
}

function template(state: MenuState, send: Send): MenuItemConstructorOptions[] {
  return MENU_LAYOUT.map(({ label, entries }) => ({ label, submenu: items(entries, state, send) }));
}

function items(entries: readonly MenuEntry[], state: MenuState, send: Send): MenuItemConstructorOptions[] {
  return entries.flatMap((entry): MenuItemConstructorOptions[] => {
    if (entry === '-') return [{ type: 'separator' }];
    if (typeof entry === 'string') return [commandItem(entry, state, send, 'checkbox')];
    if ('role' in entry) return [{ role: entry.role, label: entry.label }];
    if ('oneOf' in entry) return entry.oneOf.map((id) => commandItem(id, state, send, 'radio'));
    if ('entries' in entry) return [{ label: entry.label, submenu: items(entry.entries, state, send) }];
    return [recentReports(entry.recentReports, state, send)];
  });
}

function commandItem(
  id: CommandId,
  { commands }: MenuState,
  send: Send,
  kind: 'checkbox' | 'radio',
): MenuItemConstructorOptions {
  const { label, keys } = commandText(id);
  const state = commands.find((one) => one.id === id);
  return {
    id,
    label: state?.detail ? `${label} ${plain(state.detail)}` : label,
    enabled: state !== undefined,
    click: () => send({ name: 'menu', command: id }),
    ...(state?.checked === undefined ? {} : { type: kind, checked: state.checked }),
    // The page handles the keys itself (a text field may be composing); the menu only shows them.
    ...(keys?.[0] ? { accelerator: keys[0], registerAccelerator: false } : {}),
  };
}

function recentReports(label: string, { recent }: MenuState, send: Send): MenuItemConstructorOptions {
  return {
    label,
    enabled: recent.length > 0,
    submenu: recent.map((report) => ({
      label: plain(report.label),
      click: () => send({ name: 'recentReport', id: report.id }),
    })),
  };
}

/** A menu takes `&` for the mark of its access key. */
const plain = (text: string): string => text.replaceAll('&', '&&');
