import { useEffect } from 'react';
import { AppError } from '../../shared/errors/app-error.ts';
import { describeError } from '../../shared/errors/catalog.ts';
import { appBridge } from '../api/bridge.ts';
import { useClient } from '../api/client-context.tsx';
import { notifyError } from '../components/notify/notify.tsx';

/** An automatic backup that fails is told at once, whatever the clerk is doing. */
export function useBackupFailure(): void {
  const client = useClient();
  useEffect(() => {
    const tell = async () => {
      const { failure } = await client.safety.status({});
      if (failure) notifyError(new AppError('BACKUP_FAILED', { reason: describeError(failure).title }));
    };
    return appBridge().onEvent((event) => {
      if (event.name === 'backupFailed') tell().catch(notifyError);
    });
  }, [client]);
}
