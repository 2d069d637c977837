/**
 * Which installed fonts stand for a Chinese type face, best first. Both the English and the Chinese family name are
 * given, because a system may know a font by either. The bundled open font comes behind the installed ones, but
 * before an installed Noto CJK: that is the same face, yet browsers embed its OpenType form in a PDF as nameless
 * drawings, in which 一 reads as the radical ⼀ and no search finds it.
 */
export const FONT_KINDS = ['fangsong', 'kai', 'hei', 'biaosong', 'song'] as const;
export type FontKind = (typeof FONT_KINDS)[number];

/** Families that the application brings along; their files are in `font-faces.ts`. */
export const BUNDLED_SERIF = 'Jixiao Serif';
export const BUNDLED_SANS = 'Jixiao Sans';
export const BUNDLED_TITLE = 'Jixiao Title';

interface FontStack {
  readonly installed: readonly string[];
  readonly bundled: string;
  /** for rare characters that the bundled font lacks */
  readonly last: string;
  readonly generic: 'serif' | 'sans-serif';
}

const STACKS: Record<FontKind, FontStack> = {
  fangsong: {
    installed: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong', 'FandolFang R'],
    bundled: BUNDLED_SERIF,
    last: 'Noto Serif CJK SC',
    generic: 'serif',
  },
  kai: {
    installed: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', 'AR PL UKai CN', 'LXGW WenKai'],
    bundled: BUNDLED_SERIF,
    last: 'Noto Serif CJK SC',
    generic: 'serif',
  },
  hei: {
    installed: ['SimHei', '黑体', 'Microsoft YaHei', 'WenQuanYi Zen Hei'],
    bundled: BUNDLED_SANS,
    last: 'Noto Sans CJK SC',
    generic: 'sans-serif',
  },
  biaosong: {
    installed: ['FZXiaoBiaoSong-B05S', '方正小标宋简体', '方正小标宋_GBK', 'STZhongsong', '华文中宋'],
    bundled: BUNDLED_TITLE,
    last: 'Noto Serif CJK SC',
    generic: 'serif',
  },
  song: {
    installed: ['SimSun', '宋体', 'NSimSun'],
    bundled: BUNDLED_SERIF,
    last: 'Noto Serif CJK SC',
    generic: 'serif',
  },
};

/** The kind of type face a font name of an outline's layout stands for; an unknown name counts as 宋体. */
export function fontKind(name: string): FontKind {
  if (/仿宋|fang\s?song/i.test(name)) return 'fangsong';
  if (/楷|kai/i.test(name)) return 'kai';
  if (/标宋|中宋|biao\s?song|zhong\s?song/i.test(name)) return 'biaosong';
  if (/黑|hei|sans/i.test(name)) return 'hei';
  return 'song';
}

/** A CSS `font-family` value: the wanted font first, then what may stand for it, then the bundled font. */
export function cssFontStack(name: string): string {
  const { installed, bundled, last, generic } = STACKS[fontKind(name)];
  const families = [...new Set([name, ...installed, bundled, last])];
  return [...families.map(quoted), generic].join(',');
}

function quoted(family: string): string {
  return `"${family.replace(/["\\\n\r<>]/g, '')}"`;
}
