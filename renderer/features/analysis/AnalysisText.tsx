import { memo, useMemo } from 'react';
import type { Outline } from '../../../shared/compose/outline.ts';
import type { RichText } from '../../../shared/report/rich-text.ts';
import { DraftButton } from '../../components/form/DraftButton.tsx';
import { sectionOf } from '../../components/form/section-of.ts';
import { TextCard } from '../../components/rich-text/TextCard.tsx';
import type { AnalysisPart } from './analysis-parts.ts';

interface AnalysisTextProps {
  readonly part: AnalysisPart;
  readonly outline: Outline;
  readonly value: RichText;
  /** why it cannot be drafted yet */
  readonly missing: string | null;
}

/** One text of the analysis: typed, or drafted from tasks, indicators and the scoring table. */
export const AnalysisText = memo(function AnalysisText({ part, outline, value, missing }: AnalysisTextProps) {
  const { field, fallback, placeholder, draft, minLines } = part;
  const { heading, hint } = sectionOf(outline, field, fallback);
  const actions = useMemo(
    () => <DraftButton field={field} draft={draft} missing={missing} />,
    [field, draft, missing],
  );
  return (
    <TextCard
      field={field}
      title={heading}
      hint={hint}
      value={value}
      placeholder={placeholder}
      minLines={minLines}
      actions={actions}
    />
  );
});
