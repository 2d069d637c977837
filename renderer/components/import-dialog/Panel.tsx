import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { ListedProject } from '../../../shared/import/details/listed-projects.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { FigureList } from './FigureList.tsx';
import { MessageList } from './MessageList.tsx';
import classes from './Panel.module.css';
import { ProjectList } from './ProjectList.tsx';
import { chosenReading, differenceOf } from './plan/decisions.ts';
import type { Confirm } from './use-confirm.ts';

type PanelTab = 'figures' | 'differences' | 'projects' | 'messages';

interface PanelProps {
  readonly confirm: Confirm;
  readonly projects: readonly ListedProject[];
  readonly report: Report;
}

/** The figures beside the sheet, what they would change, and what was noticed while reading. */
export function Panel({ confirm, projects, report }: PanelProps) {
  const { plan, state } = confirm;
  const [tab, setTab] = useState<PanelTab>('figures');
  const different = plan.filter((planned) => {
    const reading = chosenReading(planned, state.decisions);
    return reading && differenceOf(planned, reading) !== 'same';
  }).length;
  const { messages } = state.recognition;
  return (
    <Tabs
      className={classes.panel}
      value={tab}
      onChange={(value) => setTab(TABS.find((one) => one === value) ?? 'figures')}
      keepMounted={false}
      classNames={{ tab: classes.tab, panel: classes.content }}
    >
      <Tabs.List>
        <Tabs.Tab value="figures">找到的数字 {plan.length}</Tabs.Tab>
        <Tabs.Tab value="differences">差异 {different}</Tabs.Tab>
        {projects.length > 0 && <Tabs.Tab value="projects">项目 {projects.length}</Tabs.Tab>}
        <Tabs.Tab value="messages">说明 {messages.length}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="figures">
        <FigureList confirm={confirm} report={report} />
      </Tabs.Panel>
      <Tabs.Panel value="differences">
        <DifferenceList confirm={confirm} />
      </Tabs.Panel>
      <Tabs.Panel value="projects">
        <ProjectList projects={projects} confirm={confirm} />
      </Tabs.Panel>
      <Tabs.Panel value="messages">
        <MessageList
          messages={messages}
          onShow={(sheet, cell) => confirm.dispatch({ type: 'showCell', sheet, cell })}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

const TABS: readonly PanelTab[] = ['figures', 'differences', 'projects', 'messages'];
