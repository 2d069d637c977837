import { Button, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPlus, IconShieldCheck, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import type { TabId } from '../../../shared/report/paths.ts';
import { useDataSafety } from '../../components/data-safety/data-safety-context.tsx';
import { useRollForward } from '../../components/last-year/roll-forward-context.tsx';
import { SettingsMenu } from '../../components/settings-menu/SettingsMenu.tsx';
import { useCommands } from '../../state/commands/use-commands.ts';
import { ContinueBand } from './ContinueBand.tsx';
import { NewReportDialog } from './NewReportDialog.tsx';
import { RecycleBin } from './RecycleBin.tsx';
import { ReportList } from './ReportList.tsx';
import classes from './ReportsScreen.module.css';
import { useReportList } from './use-report-list.ts';
import { Welcome } from './Welcome.tsx';

interface ReportsScreenProps {
  /** with the tab to begin on; without one, where the clerk worked last */
  onOpen: (opened: OpenReport, tab?: TabId) => void;
  /** begins with the question for a new report */
  asksForNew?: boolean;
}

/** The opening screen: the reports on this computer, and how to begin one. */
export function ReportsScreen({ onOpen, asksForNew = false }: ReportsScreenProps) {
  const { reports, busy, refresh, open, openFile, createSample, remove } = useReportList(onOpen);
  const rollForward = useRollForward();
  const [asking, dialog] = useDisclosure(asksForNew);
  const [binOpened, bin] = useDisclosure(false);
  const dataSafety = useDataSafety();
  const icon = { size: 17, stroke: 1.6, 'aria-hidden': true } as const;
  useCommands({
    newReport: { run: dialog.open, enabled: !busy },
    sample: { run: createSample, enabled: !busy },
  });
  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <h1 className={classes.name}>绩效自评助手</h1>
        <span className={classes.what}>部门整体支出绩效自评报告</span>
        <span className={classes.grow} />
        <HeaderButton icon={<IconFileImport {...icon} />} onClick={openFile} disabled={busy}>
          从文件恢复报告…
        </HeaderButton>
        <HeaderButton icon={<IconTrash {...icon} />} onClick={bin.open}>
          回收站
        </HeaderButton>
        <HeaderButton icon={<IconShieldCheck {...icon} />} onClick={dataSafety.open}>
          数据安全
        </HeaderButton>
        <SettingsMenu />
      </header>
      <main className={classes.main}>
        {reports === null ? (
          <Loader size="sm" role="status" aria-label="正在读取报告列表" className={classes.loading} />
        ) : null}
        {reports?.length === 0 ? <Welcome onNew={dialog.open} onSample={createSample} busy={busy} /> : null}
        {reports && reports.length > 0 ? (
          <section className={classes.reports}>
            <div className={classes.head}>
              <h2 className={classes.title}>我的报告</h2>
              <span className={classes.grow} />
              <Button variant="default" onClick={createSample} disabled={busy}>
                用示例练习
              </Button>
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={dialog.open} disabled={busy}>
                新建报告
              </Button>
            </div>
            <ContinueBand reports={reports} busy={busy} onOpen={open} />
            <ReportList reports={reports} onOpen={open} onRollForward={rollForward} onRemove={remove} />
          </section>
        ) : null}
      </main>
      <footer className={classes.status}>数据只在本机，未联网</footer>
      {binOpened ? <RecycleBin onClose={bin.close} onRestored={refresh} /> : null}
      <NewReportDialog
        opened={asking}
        onClose={dialog.close}
        onCreated={(opened) => onOpen(opened, 'cover')}
      />
    </div>
  );
}

interface HeaderButtonProps {
  icon: ReactNode;
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}

function HeaderButton({ icon, onClick, disabled, children }: HeaderButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="xs"
      fz="sm"
      h={32}
      leftSection={icon}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
