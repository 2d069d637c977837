import { lazy, Suspense, useMemo, useState } from 'react';
import type { MenuState } from '../../../shared/contract/menu-state.ts';
import { KeysSheet } from '../../components/keys-sheet/KeysSheet.tsx';
import { Palette } from '../../components/palette/Palette.tsx';
import { commandItems, type PaletteGroup } from '../../components/palette/palette-items.ts';
import { useAvailableCommands, useCommands, windowCommands } from '../../state/commands/use-commands.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { useCommandKeys } from './use-command-keys.ts';
import { useNativeMenu } from './use-native-menu.ts';
import { useRecentReportEvents } from './use-other-reports.ts';
import { useViewCommands } from './use-view-commands.ts';

interface CommandCenterProps {
  /** the reports that could be opened instead, last changed first */
  reports: MenuState['recent'];
  onOpenReport: (id: string) => void;
  /** begins 演练, or goes on with it */
  onPractice: () => void;
  /** finds words in the open report */
  search?: (typed: string) => PaletteGroup;
}

type Dialog = 'palette' | 'keys' | 'manual' | 'about';

const ManualDialog = lazy(() =>
  import('../../components/manual/ManualDialog.tsx').then((m) => ({ default: m.ManualDialog })),
);

/** What every screen has in common: the keys, the native menu, the palette, and the commands that need no report. */
export function CommandCenter({ reports, onOpenReport, onPractice, search }: CommandCenterProps) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  useCommandKeys();
  useNativeMenu(reports);
  useRecentReportEvents(onOpenReport);
  useViewCommands();
  useCommands({
    palette: { run: () => setDialog('palette') },
    keys: { run: () => setDialog('keys') },
    manual: { run: () => setDialog('manual') },
    practice: { run: onPractice },
    about: { run: () => setDialog('about') },
  });
  switch (dialog) {
    case null:
      return null;
    case 'keys':
      return <KeysSheet onClose={close} />;
    case 'manual':
      return (
        <Suspense fallback={null}>
          <ManualDialog onClose={close} />
        </Suspense>
      );
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'palette':
      return <CommandPalette {...{ reports, onOpenReport }} search={search ?? null} onClose={close} />;
  }
}

interface CommandPaletteProps {
  reports: MenuState['recent'];
  onOpenReport: (id: string) => void;
  search: ((typed: string) => PaletteGroup) | null;
  onClose: () => void;
}

function CommandPalette({ reports, onOpenReport, search, onClose }: CommandPaletteProps) {
  const available = useAvailableCommands();
  const groups = useMemo(() => {
    const items = reports.map(({ id, label }) => ({ key: id, label, run: () => onOpenReport(id) }));
    return [...commandItems(available, windowCommands.run), { title: '打开报告', items }];
  }, [available, reports, onOpenReport]);
  return <Palette groups={groups} search={search} onClose={onClose} />;
}
