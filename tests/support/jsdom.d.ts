/** jsdom carries no types of its own; this is the part the tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(markup: string, options?: { readonly contentType?: string });
    readonly window: Window & typeof globalThis;
  }
}
