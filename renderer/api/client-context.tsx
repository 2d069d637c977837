import { createContext, type ReactNode, useContext } from 'react';
import type { AppClient } from '../../shared/contract/contract.ts';

const ClientContext = createContext<AppClient | null>(null);

export function ClientProvider({ client, children }: { client: AppClient; children: ReactNode }) {
  return <ClientContext value={client}>{children}</ClientContext>;
}

/** Everything the renderer may ask of the main process. */
export function useClient(): AppClient {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient outside ClientProvider');
  return client;
}
