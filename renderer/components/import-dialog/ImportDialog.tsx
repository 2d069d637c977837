import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportChoices, PendingImport } from '../../../shared/contract/imports.contract.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { FoundFigures } from './FoundFigures.tsx';
import classes from './ImportDialog.module.css';
import { ImportHeader } from './ImportHeader.tsx';
import { choicesOf, type Decision, firstDecisions, planImport, summarise } from './import-plan.ts';
import { Questions } from './Questions.tsx';
import { WorkbookFacts } from './WorkbookFacts.tsx';

interface ImportDialogProps {
  pending: PendingImport;
  report: Report;
  writing: boolean;
  onCancel: () => void;
  onCommit: (choices: ImportChoices) => void;
}

/** The confirm step of an import: what was found where, what it would change, what has to be decided. */
export function ImportDialog({ pending, report, writing, onCancel, onCommit }: ImportDialogProps) {
  const { recognition, fileName } = pending;
  const plan = useMemo(() => planImport(recognition, report.figures), [recognition, report.figures]);
  const [decisions, setDecisions] = useState(() => firstDecisions(plan));
  const [useDepartment, setUseDepartment] = useState(
    recognition.department !== null && report.cover.departmentName === '',
  );
  const summary = summarise(plan, decisions);
  const decide = (ids: readonly string[], change: Partial<Decision>) =>
    setDecisions((before) => {
      const next = { ...before };
      for (const id of ids) next[id] = { included: true, candidate: null, ...before[id], ...change };
      return next;
    });
  const questions = plan.filter(({ figure }) => figure.certainty === 'question');

  return (
    <Modal.Root opened fullScreen onClose={onCancel} closeOnEscape={!writing} padding={0}>
      <Modal.Content className={classes.content} aria-label={`核对《${fileName}》中的数字`}>
        <Modal.Body className={classes.body}>
          <ImportHeader
            fileName={fileName}
            summary={summary}
            writing={writing}
            canImport={summary.included > 0 || useDepartment}
            onCancel={onCancel}
            onImport={() =>
              onCommit(choicesOf(plan, decisions, useDepartment ? recognition.department : null))
            }
          />
          <div className={classes.zones}>
            <div className={classes.work}>
              <Questions questions={questions} decisions={decisions} onDecide={decide} />
              <FoundFigures plan={plan} sheets={recognition.sheets} decisions={decisions} onDecide={decide} />
            </div>
            <WorkbookFacts
              recognition={recognition}
              report={report}
              summary={summary}
              useDepartment={useDepartment}
              onUseDepartment={setUseDepartment}
            />
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
