import { BUNDLED_SANS, BUNDLED_SERIF, BUNDLED_TITLE } from './fonts.ts';

/** One font file the application brings along, for machines that have no Chinese font of their own. */
export interface BundledFont {
  readonly family: string;
  readonly weight: 400 | 700;
  /** file name, unique; served under `fonts/` */
  readonly file: string;
  /** npm package that holds the file in its folder `files/` */
  readonly package: string;
}

const SERIF = '@fontsource/noto-serif-sc';
const SANS = '@fontsource/noto-sans-sc';

/** Noto CJK for simplified Chinese, SIL Open Font License 1.1. The title face stands for 小标宋, which is dark by itself. */
export const BUNDLED_FONTS: readonly BundledFont[] = [
  {
    family: BUNDLED_SERIF,
    weight: 400,
    file: 'noto-serif-sc-chinese-simplified-400-normal.woff2',
    package: SERIF,
  },
  {
    family: BUNDLED_SERIF,
    weight: 700,
    file: 'noto-serif-sc-chinese-simplified-700-normal.woff2',
    package: SERIF,
  },
  {
    family: BUNDLED_TITLE,
    weight: 400,
    file: 'noto-serif-sc-chinese-simplified-700-normal.woff2',
    package: SERIF,
  },
  {
    family: BUNDLED_SANS,
    weight: 400,
    file: 'noto-sans-sc-chinese-simplified-400-normal.woff2',
    package: SANS,
  },
  {
    family: BUNDLED_SANS,
    weight: 700,
    file: 'noto-sans-sc-chinese-simplified-700-normal.woff2',
    package: SANS,
  },
];

/**
 * `@font-face` rules of the bundled fonts. They belong into the head of a page: a browser ignores them inside a
 * shadow root. A file is fetched only when a character finds no installed font in the stack before it.
 * @param urlOf where a file is served; the default is relative to the page
 */
export function fontFaceCss(urlOf: (file: string) => string = (file) => `fonts/${file}`): string {
  return BUNDLED_FONTS.map(
    ({ family, weight, file }) =>
      `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;` +
      `src:url("${urlOf(file)}") format("woff2")}`,
  ).join('\n');
}
