import type { RichText } from '../../../shared/report/rich-text.ts';
import type { FrameProps } from './EditorFrame.tsx';

export interface EditorProps extends FrameProps {
  readonly onChange: (value: RichText) => void;
  readonly path: string;
  /** names the field for the screen reader */
  readonly label: string;
  readonly placeholder?: string;
  /** lines that stay open while the text is short */
  readonly minLines?: number;
  /** the text is a list of points: 一是…… 二是…… */
  readonly numbered?: boolean;
}

export const MIN_LINES = 3;
