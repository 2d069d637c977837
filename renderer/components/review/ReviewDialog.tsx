import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AdoptedChoice, PendingReview } from '../../../shared/contract/review.contract.ts';
import { ConfirmHeader } from '../import-dialog/ConfirmHeader.tsx';
import classes from '../import-dialog/ImportDialog.module.css';
import { ChangeList } from './ChangeList.tsx';
import { CommentList } from './CommentList.tsx';
import { adoptedChoices, decideAll, groupChanges, usualDecisions } from './review-choices.ts';

interface ReviewDialogProps {
  readonly pending: PendingReview;
  readonly writing: boolean;
  readonly onClose: () => void;
  readonly onCommit: (adopted: AdoptedChoice[]) => void;
}

/** What somebody changed in the exported Word file, each change to be taken over or not; comments beside it. */
export function ReviewDialog({ pending, writing, onClose, onCommit }: ReviewDialogProps) {
  const { fileName, changes, comments } = pending;
  const [decisions, setDecisions] = useState(() => usualDecisions(pending));
  const groups = useMemo(() => groupChanges(changes), [changes]);
  const adopted = adoptedChoices(changes, decisions);
  return (
    <Modal.Root opened fullScreen onClose={() => !writing && onClose()} padding={0}>
      <Modal.Content className={classes.content} aria-label={`核对《${fileName}》中的修改`}>
        <Modal.Body className={classes.body}>
          <ConfirmHeader
            title="导入修改后的 Word 稿"
            fileName={fileName}
            label={`采纳 ${adopted.length} 处`}
            writing={writing}
            disabled={adopted.length === 0}
            onCancel={onClose}
            onConfirm={() => onCommit(adopted)}
          />
          <div className={classes.zones}>
            <ChangeList
              pending={pending}
              groups={groups}
              decisions={decisions}
              onDecide={(id, decision) => setDecisions((before) => ({ ...before, [id]: decision }))}
              onDecideAll={(all) => setDecisions((before) => decideAll(changes, before, all))}
            />
            <CommentList comments={comments} />
          </div>
          <div className={classes.status}>
            <span>尚未写入报告；采纳后可用 Ctrl+Z 一次撤销</span>
            <span>上下键移动，空格键采纳或不采纳；原文件将保存在本机数据库内</span>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
