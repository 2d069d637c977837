import { memo } from 'react';
import type { LiveContext } from '../../../shared/compose/live-text.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { TEXT_FIELDS, type TextField } from '../../../shared/report/text-fields.ts';
import { ToolButton } from '../rich-text/ToolButton.tsx';
import { useReportScope } from './report-scope.ts';

interface DraftButtonProps {
  readonly field: TextField;
  /** the paragraphs the report's data can write; a function whose identity does not change */
  readonly draft: (context: LiveContext) => RichText;
  /** what has to be filled in before there is anything to write; null when there is enough */
  readonly missing: string | null;
}

/** 按数据重写: writes a text from the report's data, as one step that can be undone; it stays editable like any other. */
export const DraftButton = memo(function DraftButton({ field, draft, missing }: DraftButtonProps) {
  const { dispatch, live } = useReportScope();
  return (
    <ToolButton
      disabled={missing !== null}
      title={missing ?? '用已经填好的数据重新写这一段，可以撤销，之后可以再改'}
      onClick={() =>
        dispatch({
          type: 'batch',
          label: `按数据重写${TEXT_FIELDS[field].label}`,
          edits: [{ type: 'setText', field, value: draft(live.get()) }],
        })
      }
    >
      按数据重写
    </ToolButton>
  );
});
