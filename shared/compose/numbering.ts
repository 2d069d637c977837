import { chineseNumber } from '../text/chinese-number.ts';
import type { HeadingLevel } from './document.ts';
import type { Numbering } from './outline.ts';

/** The mark before a heading, by position (GB/T 9704-2012 7.3.3): `一、` `（一）` `1.` `（1）`. */
export function headingNumber(numbering: Numbering, position: number): string {
  switch (numbering) {
    case 'chinese':
      return `${chineseNumber(position)}、`;
    case 'chineseBracketed':
      return `（${chineseNumber(position)}）`;
    case 'arabic':
      return `${position}. `;
    case 'arabicBracketed':
      return `（${position}）`;
    case 'none':
      return '';
  }
}

/** The look a heading takes follows from its mark, not from its depth. */
export function headingLevel(numbering: Numbering, depth: number): HeadingLevel {
  switch (numbering) {
    case 'chinese':
      return 1;
    case 'chineseBracketed':
      return 2;
    case 'arabic':
      return 3;
    case 'arabicBracketed':
      return 4;
    case 'none':
      return depth === 0 ? 1 : depth === 1 ? 2 : 3;
  }
}
