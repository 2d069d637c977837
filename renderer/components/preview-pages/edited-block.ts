import { LISTS, type ListName } from '../../../shared/report/lists.ts';
import { pathOf, type ReportPath } from '../../../shared/report/paths.ts';

/** Where the clerk is writing. */
export interface EditedPlace {
  readonly path: ReportPath;
  /** index among the paragraphs with words, for a field that holds several */
  readonly paragraph: number;
}

// Object.keys forgets which keys the object has.
const LIST_PATHS = (Object.keys(LISTS) as ListName[]).map(pathOf.list);

/**
 * The part of the pages that shows what is written at a place: marked with its path, or with the nearest thing that
 * contains it, or with another field of the same item; a figure that stands in no table, where a text names it. Null when
 * nothing of it is printed.
 */
export function blockOf(pages: ParentNode, { path, paragraph }: EditedPlace): HTMLElement | null {
  const marked = [...pages.querySelectorAll<HTMLElement>('[data-path]')];
  const at = (wanted: string) => {
    const here = marked.filter(({ dataset }) => dataset.path === wanted);
    // A heading leads to its text, but the clerk writes the text.
    const written = here.filter((block) => !block.matches('.heading'));
    return written.length > 0 ? written : here;
  };
  const figure = /^figures\.(current|prior)\.(.+)$/.exec(path);
  if (figure) return at(path)[0] ?? mentionOf(pages, figure[1], figure[2]);

  for (let rest = path; rest !== ''; rest = parentOf(rest)) {
    const here = at(rest);
    if (here.length > 0) return here[Math.min(paragraph, here.length - 1)] ?? null;
    const inside = isItem(rest) && marked.find(({ dataset }) => dataset.path?.startsWith(`${rest}.`));
    if (inside) return inside;
  }
  return null;
}

/** `projects.7`, but not `projects` or `cover`: what is beside the place there has nothing to do with it. */
const isItem = (path: string): boolean => LIST_PATHS.includes(parentOf(path));

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));

function mentionOf(pages: ParentNode, period = '', key = ''): HTMLElement | null {
  const mentions = [...pages.querySelectorAll<HTMLElement>('[data-figure]')];
  return mentions.find(({ dataset }) => dataset.figure === key && dataset.period === period) ?? null;
}
