/** The field of `tasks.items.7.planned`, else of `tasks.items.7`, `tasks.items`, `tasks`. */
export function nearestField(root: ParentNode, path: string): HTMLElement | null {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const field = fields.find((one) => one.dataset.path === rest);
    if (field) return field;
  }
  return null;
}
