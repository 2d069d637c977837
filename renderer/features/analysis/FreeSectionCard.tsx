import { memo, useCallback } from 'react';
import { pathOf } from '../../../shared/report/paths.ts';
import { EMPTY_TEXT, type RichText } from '../../../shared/report/rich-text.ts';
import { Hint } from '../../components/form/Hint.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';
import { RichTextEditor } from '../../components/rich-text/RichTextEditor.tsx';

interface FreeSectionCardProps {
  readonly sectionId: string;
  readonly heading: string;
  readonly hint: string;
  readonly value: RichText | undefined;
}

/** A section only this outline has; its text belongs to the report under the section's id. */
export const FreeSectionCard = memo(function FreeSectionCard(props: FreeSectionCardProps) {
  const { sectionId, heading, hint, value = EMPTY_TEXT } = props;
  const { dispatch } = useReportScope();
  const path = pathOf.freeSection(sectionId);
  const onChange = useCallback(
    (text: RichText) =>
      dispatch({ type: 'setFreeSection', sectionId, title: heading, value: text }, { group: path }),
    [dispatch, sectionId, heading, path],
  );
  return (
    <RichTextEditor
      layout="card"
      path={path}
      label={heading}
      title={heading}
      value={value}
      onChange={onChange}
      hint={hint ? <Hint>{hint}</Hint> : undefined}
    />
  );
});
