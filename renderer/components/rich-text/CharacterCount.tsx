import { memo } from 'react';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { useReportScope } from '../form/report-scope.ts';
import { countCharacters } from './count-characters.ts';
import classes from './RichTextEditor.module.css';

/** 字数 of one text. */
export const CharacterCount = memo(function CharacterCount({ value }: { readonly value: RichText }) {
  const { live } = useReportScope();
  return <span className={classes.count}>{countCharacters(value, live.get())} 字</span>;
});
