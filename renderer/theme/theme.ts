import { type CSSVariablesResolver, createTheme, Input, type MantineColorsTuple, rem } from '@mantine/core';

const blue: MantineColorsTuple = [
  '#e8f0f8',
  '#d3e2f1',
  '#b9d2ea',
  '#8fb7dc',
  '#639bcd',
  '#3f83bf',
  '#2a6fab',
  '#1c5d99',
  '#174d80',
  '#103a62',
];

const dark: MantineColorsTuple = [
  '#e4e8ee',
  '#b0b9c5',
  '#8f99a8',
  '#5b6675',
  '#363e4a',
  '#29303a',
  '#1f242c',
  '#1b2027',
  '#171b21',
  '#12161b',
];

/** How long the mouse rests on a control before its tooltip shows. */
export const TOOLTIP_DELAY_MS = 400;

/** The page itself never scrolls (base.css): locking it would only have its every element styled anew. */
const STILL_PAGE = { lockScroll: false };

/**
 * The visual target carried into Mantine: 14 px base, 12 px secondary, 30–32 px controls, quiet blue.
 * Pixel sizes become rem, so the text-size setting scales everything through the root font size.
 */
export const theme = createTheme({
  colors: { blue, dark },
  primaryColor: 'blue',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--app-font)',
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(18) },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  fontWeights: { regular: '400', medium: '500', bold: '600' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(18), lineHeight: '1.4' },
      h2: { fontSize: rem(15), lineHeight: '1.4' },
      h3: { fontSize: rem(14), lineHeight: '1.5' },
    },
  },
  spacing: { xs: rem(6), sm: rem(10), md: rem(14), lg: rem(18), xl: rem(24) },
  radius: { xs: rem(3), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(16) },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 30 } },
    Input: Input.extend({
      vars: (_theme, { size }) => ({
        wrapper:
          size === undefined || size === 'sm' ? { '--input-height': rem(32), '--input-fz': rem(14) } : {},
      }),
    }),
    InputWrapper: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: TOOLTIP_DELAY_MS, withArrow: true, fz: 'xs' } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 120 }, padding: 'lg', ...STILL_PAGE },
      styles: { title: { fontWeight: 600, fontSize: rem(15) } },
    },
    ModalRoot: { defaultProps: STILL_PAGE },
    Drawer: { defaultProps: STILL_PAGE, styles: { title: { fontWeight: 600, fontSize: rem(15) } } },
    SegmentedControl: { styles: { root: { background: 'var(--app-side)' } } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 80 },
        position: 'bottom-end',
        // The placeholder is no menu item, which a screen reader stumbles over; the first item takes the focus.
        withInitialFocusPlaceholder: false,
      },
    },
    // A closed list is no part of the page: kept in it, every one of them would be placed and measured there.
    Combobox: { defaultProps: { keepMounted: false } },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right' } },
    CloseButton: { defaultProps: { 'aria-label': '关闭' } },
  },
});

/** Lets Mantine's own colours follow tokens.css, so there is one palette and not two. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--app-paper)',
    '--mantine-color-text': 'var(--app-ink)',
    '--mantine-color-dimmed': 'var(--app-ink-2)',
    '--mantine-color-placeholder': 'var(--app-ink-3)',
    '--mantine-color-default': 'var(--app-paper)',
    '--mantine-color-default-hover': 'var(--app-hover)',
    '--mantine-color-default-color': 'var(--app-ink)',
    '--mantine-color-default-border': 'var(--app-line)',
    '--mantine-color-error': 'var(--app-bad)',
    '--mantine-color-anchor': 'var(--app-accent)',
    '--mantine-color-gray-light-color': 'var(--app-ink-2)',
    '--mantine-color-gray-light-hover': 'var(--app-hover)',
    '--mantine-color-blue-light': 'var(--app-accent-weak)',
    '--mantine-color-blue-light-color': 'var(--app-accent)',
    '--mantine-color-yellow-light': 'var(--app-warn-weak)',
    '--mantine-color-yellow-light-color': 'var(--app-warn)',
    '--mantine-color-red-light-color': 'var(--app-bad)',
    // Dark enough for white words on it, in both schemes.
    '--mantine-color-red-filled': '#b83228',
    '--mantine-color-red-filled-hover': '#9f2a21',
  };
  return { variables: {}, light: shared, dark: shared };
};
