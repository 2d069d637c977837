import { report } from './control.ts';
import { type MenuLine, menuLines } from './menu-lines.ts';
import { strict } from './strict.ts';

/** An entry of a menu as the app describes it. */
export interface MenuTemplateItem {
  readonly label?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuTemplateItem[];
}

/** What `buildFromTemplate` gives back. */
export interface BuiltMenu {
  readonly items: readonly MenuTemplateItem[];
}

let applicationMenu: BuiltMenu | null = null;

/** Menus are kept as they were described; nothing shows them. */
export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly MenuTemplateItem[]): BuiltMenu =>
    strict('menu', { items: template, popup(): void {} }),
  setApplicationMenu(menu: BuiltMenu | null): void {
    applicationMenu = menu;
    const lines: readonly MenuLine[] = menuLines(menu?.items ?? []);
    report({ kind: 'menu', lines });
  },
  getApplicationMenu: () => applicationMenu,
});

function find(items: readonly MenuTemplateItem[], label: string): MenuTemplateItem | undefined {
  for (const item of items) {
    const found = item.label === label ? item : find(item.submenu ?? [], label);
    if (found) return found;
  }
  return undefined;
}

/** Clicks the entry of the application menu with this label; throws when there is none, or when it is greyed. */
export function clickMenuItem(label: string): void {
  const item = find(applicationMenu?.items ?? [], label);
  if (!item?.click) throw new Error(`stand-in: the menu has no entry “${label}” that can be clicked`);
  if (item.enabled === false) throw new Error(`stand-in: the menu entry “${label}” is greyed`);
  item.click();
}
