import { Modal } from '@mantine/core';
import type { ImportChoices, PendingImport } from '../../../shared/contract/imports.contract.ts';
import type { Report } from '../../../shared/report/schema.ts';
import classes from './ImportDialog.module.css';
import { ImportHeader } from './ImportHeader.tsx';
import { Panel } from './Panel.tsx';
import { choicesOf, summarise } from './plan/decisions.ts';
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
  const close = () => {
    if (writing) return;
    if (state.picking) dispatch({ type: 'cancelPick' });
    else if (state.selected) dispatch({ type: 'select', id: null, reading: null });
    else onCancel();
  };
  return (
    <Modal.Root opened fullScreen onClose={close} padding={0}>
      <Modal.Content className={classes.content} aria-label={`核对《${fileName}》中的数字`}>
        <Modal.Body className={classes.body}>
          <ImportHeader
            fileName={fileName}
            summary={summary}
            writing={writing}
            canImport={summary.included > 0 || department !== null}
            onCancel={onCancel}
            onImport={() => onCommit({ ...choicesOf(plan, state.decisions, department), projects })}
          />
          <div className={classes.zones}>
            <SheetPane pending={pending} year={report.fiscalYear} confirm={confirm} />
            <Panel confirm={confirm} projects={pending.projects} report={report} />
          </div>
          <div className={classes.status}>
            <span>尚未写入报告；点“导入”后可用 Ctrl+Z 撤销</span>
            <span>原文件将保存在本机数据库内，随时可查</span>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
