import { Menu } from '@mantine/core';
import { liveText } from '../../../shared/compose/live-text.ts';
import type { FactRun } from '../../../shared/report/rich-text.ts';
import { useReportScope } from '../form/report-scope.ts';
import classes from './InsertFigure.module.css';
import { FACTS } from './live-choices.ts';
import { FACT_LABELS } from './live-origin.ts';
import { ToolButton } from './ToolButton.tsx';

/** 插入得分、等级、年度、部门名称, which then follow the scoring table and the cover. */
export function InsertFact({ onInsert }: { readonly onInsert: (run: FactRun) => void }) {
  const { live } = useReportScope();
  return (
    <Menu width={220} returnFocus={false}>
      <Menu.Target>
        <ToolButton>插入得分、名称</ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        {FACTS.map((fact) => {
          const run: FactRun = { kind: 'fact', fact };
          const shown = liveText(run, live.get());
          return (
            <Menu.Item
              key={fact}
              onClick={() => onInsert(run)}
              rightSection={
                <span className={classes.value} data-missing={shown.missing || undefined}>
                  {shown.missing ? '待填' : shown.text}
                </span>
              }
            >
              {FACT_LABELS[fact]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
