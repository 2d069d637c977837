/** What the page tells the main process through the one binding. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'preload-error'; readonly message: string };

/** What the main process tells the page. */
export type MainMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: unknown[] };
