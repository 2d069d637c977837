import { createContext, lazy, type ReactNode, Suspense, useContext, useMemo, useState } from 'react';
import { useCommands } from '../../state/commands/use-commands.ts';
import { useReportActions } from '../../state/use-report-actions.ts';

interface LayoutSettingsAccess {
  /** opens 版面设置 beside the preview */
  readonly open: () => void;
}

const LayoutSettingsContext = createContext<LayoutSettingsAccess | null>(null);

const LayoutSettings = lazy(() =>
  import('./LayoutSettings.tsx').then((m) => ({ default: m.LayoutSettings })),
);

/** The page layout of the open report: one drawer, opened from the preview and from the menu 报告. */
export function LayoutSettingsProvider({ children }: { children: ReactNode }) {
  const { showTab } = useReportActions();
  const [opened, setOpened] = useState(false);
  const value = useMemo(
    () => ({
      open: () => {
        // The pages beside the drawer show every change at once.
        showTab('preview');
        setOpened(true);
      },
    }),
    [showTab],
  );
  useCommands({ layoutSettings: { run: value.open } });
  return (
    <LayoutSettingsContext value={value}>
      {children}
      <Suspense fallback={null}>
        {opened ? <LayoutSettings onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </LayoutSettingsContext>
  );
}

export function useLayoutSettings(): LayoutSettingsAccess {
  const value = useContext(LayoutSettingsContext);
  if (!value) throw new Error('useLayoutSettings outside LayoutSettingsProvider');
  return value;
}
