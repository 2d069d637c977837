import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { FigureKey } from '../../../shared/figures/keys.ts';
import { compareAmounts } from '../../../shared/import/word/compare-facts.ts';
import type { LastYearTarget, PlacedReport, PlaceMode } from '../../../shared/import/word/placed-schemas.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { MessageList } from '../import-dialog/MessageList.tsx';
import panel from '../import-dialog/Panel.module.css';
import { FactList } from './FactList.tsx';
import { PlaceList } from './PlaceList.tsx';
import { TrayList } from './TrayList.tsx';
import type { PlannedPlace } from './use-placement.ts';

const TABS = ['places', 'facts', 'tray', 'messages'] as const;

interface PlacementPanelProps {
  readonly placed: PlacedReport;
  readonly places: readonly PlannedPlace[];
  readonly targets: readonly (LastYearTarget | 'tray')[];
  readonly report: Report;
  readonly figures: readonly FigureKey[];
  readonly onFigure: (key: FigureKey, taken: boolean) => void;
  readonly onMode: (target: LastYearTarget, mode: PlaceMode) => void;
}

/** What would become of this year's report, what last year's one states, and what found no place. */
export function PlacementPanel(props: PlacementPanelProps) {
  const { placed, places, targets, report, figures, onFigure, onMode } = props;
  const [tab, setTab] = useState<(typeof TABS)[number]>('places');
  const amounts = compareAmounts(placed.facts, report);
  const differing = amounts.filter(({ verdict }) => verdict === 'differs').length;
  const tray = placed.sections.filter(({ part }, index) => part !== 'group' && targets[index] === 'tray');
  return (
    <Tabs
      className={panel.panel}
      value={tab}
      onChange={(value) => setTab(TABS.find((one) => one === value) ?? 'places')}
      keepMounted={false}
      classNames={{ tab: panel.tab, panel: panel.content }}
    >
      <Tabs.List>
        <Tabs.Tab value="places">写到哪里 {places.length}</Tabs.Tab>
        <Tabs.Tab value="facts">{differing > 0 ? `核对 ${differing} 处不一致` : '核对'}</Tabs.Tab>
        <Tabs.Tab value="tray">托盘 {tray.length}</Tabs.Tab>
        <Tabs.Tab value="messages">说明 {placed.messages.length}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="places">
        <PlaceList places={places} onMode={onMode} />
      </Tabs.Panel>
      <Tabs.Panel value="facts">
        <FactList facts={placed.facts} {...{ amounts, report, figures, onFigure }} />
      </Tabs.Panel>
      <Tabs.Panel value="tray">
        <TrayList sections={tray} />
      </Tabs.Panel>
      <Tabs.Panel value="messages">
        <MessageList messages={placed.messages} />
      </Tabs.Panel>
    </Tabs>
  );
}
