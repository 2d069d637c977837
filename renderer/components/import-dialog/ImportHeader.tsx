import { ConfirmHeader } from './ConfirmHeader.tsx';
import type { ImportSummary } from './plan/decisions.ts';

interface ImportHeaderProps {
  fileName: string;
  summary: ImportSummary;
  writing: boolean;
  canImport: boolean;
  onCancel: () => void;
  onImport: () => void;
}

/** The confirm step of a workbook says how many figures go in, and how many still have to be looked at. */
export function ImportHeader(props: ImportHeaderProps) {
  const { fileName, summary, writing, canImport, onCancel, onImport } = props;
  const label =
    summary.open > 0
      ? `导入 ${summary.included} 项（${summary.open} 项待核对）`
      : `导入 ${summary.included} 项`;
  return (
    <ConfirmHeader
      title="导入预算、决算表"
      fileName={fileName}
      label={label}
      writing={writing}
      disabled={!canImport || summary.open > 0}
      onCancel={onCancel}
      onConfirm={onImport}
    />
  );
}
