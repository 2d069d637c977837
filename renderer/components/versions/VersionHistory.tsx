import { Loader, Modal } from '@mantine/core';
import type { FoundVersion } from '../../../shared/contract/review.contract.ts';
import { VersionCodeField } from '../review/VersionCodeField.tsx';
import { useVersionHistory } from './use-version-history.ts';
import { VersionDifference } from './VersionDifference.tsx';
import classes from './VersionHistory.module.css';
import { VersionList } from './VersionList.tsx';

interface VersionHistoryProps {
  /** id of the version shown first; null for the newest */
  readonly startAt: string | null;
  readonly onOtherReport: (found: FoundVersion) => Promise<void>;
  /** with the undo label of the restoring, which is done */
  readonly onRestored: (label: string) => void;
  readonly onClose: () => void;
}

/** 版本历史: the versions on the left, on the right how the chosen one differs and the way back to it. */
export function VersionHistory({ startAt, onOtherReport, onRestored, onClose }: VersionHistoryProps) {
  const { versions, shown, show, restore, restoring } = useVersionHistory(startAt, onRestored);
  return (
    <Modal opened onClose={onClose} title="版本历史" size={1120} classNames={{ body: classes.body }}>
      {versions === null ? (
        <Loader size="sm" role="status" aria-label="正在读取版本" className={classes.loading} />
      ) : null}
      {versions ? (
        <VersionCodeField
          onFound={(id) => {
            const found = versions.find((version) => version.id === id);
            if (found) void show(found);
          }}
          onOtherReport={onOtherReport}
        />
      ) : null}
      {versions?.length === 0 ? (
        <p className={classes.empty}>
          还没有版本。每天第一次修改之前、每编辑 20 分钟、每次导入和恢复之前，程序都会自动留一份；
          也可以在“报告”菜单里点“保存一个版本”。
        </p>
      ) : null}
      {versions && versions.length > 0 ? (
        <div className={classes.zones}>
          <VersionList
            versions={versions}
            shownId={shown?.summary.id ?? null}
            onShow={(version) => void show(version)}
          />
          {shown ? (
            <VersionDifference
              key={shown.summary.id}
              version={shown}
              others={versions}
              restoring={restoring}
              onRestore={(section) => void restore(section)}
            />
          ) : (
            <p className={classes.empty}>请在左边选择一个版本。</p>
          )}
        </div>
      ) : null}
    </Modal>
  );
}
