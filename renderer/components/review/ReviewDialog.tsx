import { useMemo, useState } from 'react';
import type { AdoptedChoice, PendingReview } from '../../../shared/contract/review.contract.ts';
import { ConfirmStep } from '../confirm-step/ConfirmStep.tsx';
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
    <ConfirmStep
      title="导入修改后的 Word 稿"
      fileName={fileName}
      subject="修改"
      label={`采纳 ${adopted.length} 处`}
      writing={writing}
      disabled={adopted.length === 0}
      onCancel={onClose}
      onConfirm={() => onCommit(adopted)}
      notes={[
        '尚未写入报告；采纳后可用 Ctrl+Z 一次撤销',
        '上下键移动，空格键采纳或不采纳；原文件将保存在本机数据库内',
      ]}
    >
      <ChangeList
        pending={pending}
        groups={groups}
        decisions={decisions}
        onDecide={(id, decision) => setDecisions((before) => ({ ...before, [id]: decision }))}
        onDecideAll={(all) => setDecisions((before) => decideAll(changes, before, all))}
      />
      <CommentList comments={comments} />
    </ConfirmStep>
  );
}
