import { markedNumbers } from '../../../shared/report/unverified.ts';

/** The text of one drawn paragraph, and where its pieces stand in the page. */
interface DrawnText {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/**
 * Where the page shows numbers that nobody has looked at since last year. It looks at what is drawn, so it does not
 * matter whether a text is shown by its editor or by the picture that stands for it.
 */
export function unverifiedRanges(root: ParentNode, unverified: ReadonlySet<string>): Range[] {
  return [...root.querySelectorAll('.ProseMirror > p')].flatMap((paragraph) => {
    const drawn = drawnText(paragraph);
    return markedNumbers([{ kind: 'text', text: drawn.text }])
      .filter(({ stretch }) => unverified.has(stretch))
      .map(({ start, end }) => rangeOf(drawn, start, end));
  });
}

/** Typed text only: what a chip shows is nobody's typing. */
function drawnText(paragraph: Element): DrawnText {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('[data-live]')) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function rangeOf({ nodes }: DrawnText, start: number, end: number): Range {
  const range = new Range();
  const first = nodes.findLast((piece) => piece.start <= start);
  const last = nodes.findLast((piece) => piece.start < end);
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
