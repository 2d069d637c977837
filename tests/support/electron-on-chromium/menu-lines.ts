/** What of a menu's entry can be seen. */
export interface MenuItem {
  readonly label?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly submenu?: readonly MenuItem[];
}

/** An entry of a menu, found by the names that lead to it. */
export interface MenuLine {
  /** `文件 › 导入 › 粘贴表格…`, without the marks of access keys */
  readonly path: string;
  readonly enabled: boolean;
  readonly checked: boolean;
}

/** Every entry of a menu that leads nowhere else, as one line. */
export function menuLines(items: readonly MenuItem[], above = ''): MenuLine[] {
  return items.flatMap(({ label = '', enabled = true, checked = false, submenu }) => {
    const path = above + label.replace(/\(&\w\)$/, '').replaceAll('&&', '&');
    if (submenu && submenu.length > 0) return menuLines(submenu, `${path} › `);
    return label === '' ? [] : [{ path, enabled, checked }];
  });
}
