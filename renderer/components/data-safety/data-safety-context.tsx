import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { useCommands } from '../../state/commands/use-commands.ts';

interface DataSafetyAccess {
  /** opens 数据安全 */
  readonly open: () => void;
}

interface DataSafetyProviderProps {
  /** puts everything typed on disk; before all data is replaced */
  readonly save: () => Promise<void>;
  readonly children: ReactNode;
}

const DataSafetyContext = createContext<DataSafetyAccess | null>(null);

const DataSafety = lazy(() => import('./DataSafety.tsx').then((m) => ({ default: m.DataSafety })));

/** Where the data is, its backups, and the way back to one: the same on every screen. */
export function DataSafetyProvider({ save, children }: DataSafetyProviderProps) {
  const [opened, setOpened] = useState(false);
  const value = useMemo(() => ({ open: () => setOpened(true) }), []);
  useCommands({ dataSafety: { run: value.open } });
  return (
    <DataSafetyContext value={value}>
      {children}
      <Suspense fallback={null}>
        {opened ? <DataSafety save={save} onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </DataSafetyContext>
  );
}

export function useDataSafety(): DataSafetyAccess {
  const value = useContext(DataSafetyContext);
  if (!value) throw new Error('useDataSafety outside DataSafetyProvider');
  return value;
}
