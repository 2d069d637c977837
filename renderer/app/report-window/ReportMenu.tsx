import { Button, Menu } from '@mantine/core';
import {
  IconCalendarShare,
  IconChevronDown,
  IconHistory,
  IconLayout,
  IconListDetails,
  IconVersions,
} from '@tabler/icons-react';
import { CommandMenuItem } from '../../components/command-menu/CommandMenuItem.tsx';
import { useVersions } from '../../components/versions/versions-context.tsx';

/** 报告 in the top bar: what concerns the report as a whole. */
export function ReportMenu() {
  const { openKeep, openHistory } = useVersions();
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          fz="sm"
          h={32}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          报告
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconVersions {...icon} />} onClick={openKeep}>
          保存一个版本…
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory {...icon} />} onClick={openHistory}>
          版本历史…
        </Menu.Item>
        <Menu.Divider />
        <CommandMenuItem command="changeTemplates" Icon={IconListDetails} />
        <CommandMenuItem command="layoutSettings" Icon={IconLayout} />
        <CommandMenuItem command="rollForward" Icon={IconCalendarShare} />
      </Menu.Dropdown>
    </Menu>
  );
}
