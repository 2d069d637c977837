import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { SafetyStatus } from '../../../shared/contract/safety.contract.ts';
import { describeError } from '../../../shared/errors/catalog.ts';
import { chineseDateTime } from '../../../shared/text/chinese-time.ts';
import classes from './DataSafety.module.css';

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;

/** When the last automatic backup was made, and what reading it back showed. */
export function BackupState({ status }: { status: SafetyStatus }) {
  const { newest, failure, backups } = status;
  const taken = backups.find(({ fileName }) => fileName === newest?.fileName);
  return (
    <>
      {failure ? (
        <p className={classes.bad} role="alert">
          <IconAlertTriangle {...icon} />
          自动备份没有成功：{describeError(failure).message}
          {describeError(failure).action}
        </p>
      ) : null}
      {newest && taken ? (
        <p className={newest.ok ? classes.good : classes.bad}>
          {newest.ok ? <IconShieldCheck {...icon} /> : <IconAlertTriangle {...icon} />}
          上次自动备份：{chineseDateTime(taken.takenAt)}。
          {newest.ok
            ? `刚刚试恢复过，共 ${newest.reports} 份报告，全部读得出来。`
            : `试恢复没有通过：${newest.problems.join('')}请立即备份一次。`}
        </p>
      ) : (
        <p className={classes.text}>还没有自动备份。有了报告以后，程序每天自动备份一次。</p>
      )}
    </>
  );
}
