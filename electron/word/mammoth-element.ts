/** A node of mammoth's document tree (its lib/documents.js), as far as it is read here; mammoth types it `any`. */
export interface MammothElement {
  readonly type: string;
  readonly children?: readonly MammothElement[];
  /** text */
  readonly value?: string;
  /** paragraph, run */
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly isBold?: boolean;
  /** break */
  readonly breakType?: string;
  readonly checked?: boolean;
  /** noteReference */
  readonly noteType?: string;
  readonly noteId?: string;
  /** note */
  readonly body?: readonly MammothElement[];
  /** document */
  readonly notes?: { resolve(reference: MammothElement): MammothElement | null };
}

/** Every element below, in document order. */
export function* descendants(element: MammothElement): Generator<MammothElement> {
  for (const child of element.children ?? []) {
    yield child;
    yield* descendants(child);
  }
}
