import type { ImportChoices, PendingImport } from '../../../shared/contract/imports.contract.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { ConfirmStep } from '../confirm-step/ConfirmStep.tsx';
import { Panel } from './Panel.tsx';
import { choicesOf, type ImportSummary, summarise } from './plan/decisions.ts';
import type { RememberedReading } from './plan/plan.ts';
import { chosenProjects } from './plan/projects.ts';
import { SheetPane } from './SheetPane.tsx';
import { useConfirm } from './use-confirm.ts';

interface ImportDialogProps {
  readonly pending: PendingImport;
  /** what the cells of the same form hold this time; empty for a form that is new */
  readonly remembered: readonly RememberedReading[];
  readonly report: Report;
  readonly writing: boolean;
  readonly onCancel: () => void;
  readonly onCommit: (choices: ImportChoices) => void;
}

/** The confirm step of an import: the sheet with what was found in it, and what would become of the report. */
export function ImportDialog(props: ImportDialogProps) {
  const { pending, remembered, report, writing, onCancel, onCommit } = props;
  const { fileName } = pending;
  const confirm = useConfirm(pending, remembered, report);
  const { state, plan, dispatch } = confirm;
  const summary = summarise(plan, state.decisions);
  const projects = chosenProjects(pending.projects, state.leftOutProjects);
  const department = state.useDepartment ? state.recognition.department : null;
  // Escape first lets go of what is under the hand, so that it never throws away more than was meant.
  const onEscape = () => {
    if (state.picking) dispatch({ type: 'cancelPick' });
    else if (state.selected) dispatch({ type: 'select', id: null, reading: null });
    else onCancel();
  };
  return (
    <ConfirmStep
      title="导入预算、决算表"
      fileName={fileName}
      subject="数字"
      label={importLabel(summary)}
      writing={writing}
      disabled={summary.open > 0 || (summary.included === 0 && department === null)}
      onCancel={onCancel}
      onEscape={onEscape}
      onConfirm={() => onCommit({ ...choicesOf(plan, state.decisions, department), projects })}
      notes={['尚未写入报告；点“导入”后可用 Ctrl+Z 撤销', '原文件将保存在本机数据库内，随时可查']}
    >
      <SheetPane pending={pending} year={report.fiscalYear} confirm={confirm} />
      <Panel confirm={confirm} projects={pending.projects} report={report} />
    </ConfirmStep>
  );
}

/** How many figures go in, and how many still have to be looked at. */
function importLabel({ included, open }: ImportSummary): string {
  return open > 0 ? `导入 ${included} 项（${open} 项待核对）` : `导入 ${included} 项`;
}
