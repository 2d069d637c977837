import { memo, type ReactNode, useCallback } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { TEXT_FIELDS, type TextField } from '../../../shared/report/text-fields.ts';
import { Hint } from '../form/Hint.tsx';
import { useReportScope } from '../form/report-scope.ts';
import { RichTextEditor } from './RichTextEditor.tsx';

/** Texts that are lists of points: 一是…… 二是…… */
const NUMBERED: ReadonlySet<TextField> = new Set(['effectiveness', 'efficiency']);

interface TextCardProps {
  readonly field: TextField;
  readonly title: string;
  readonly value: RichText;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly minLines?: number;
  readonly actions?: ReactNode;
}

/** A card that edits one of the report's prose fields. */
export const TextCard = memo(function TextCard({ field, title, hint, ...others }: TextCardProps) {
  const { dispatch } = useReportScope();
  const path = pathOf.text(field);
  const onChange = useCallback(
    (value: RichText) => dispatch({ type: 'setText', field, value }, { group: path }),
    [dispatch, field, path],
  );
  return (
    <RichTextEditor
      {...others}
      layout="card"
      path={path}
      label={TEXT_FIELDS[field].label}
      numbered={NUMBERED.has(field)}
      title={title}
      onChange={onChange}
      hint={hint ? <Hint>{hint}</Hint> : undefined}
    />
  );
});
