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

/** 报告 in the top bar: what concerns the report as a whole. */
export function ReportMenu() {
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
        <CommandMenuItem command="keepVersion" Icon={IconVersions} />
        <CommandMenuItem command="versions" Icon={IconHistory} />
        <Menu.Divider />
        <CommandMenuItem command="changeTemplates" Icon={IconListDetails} />
        <CommandMenuItem command="layoutSettings" Icon={IconLayout} />
        <CommandMenuItem command="rollForward" Icon={IconCalendarShare} />
      </Menu.Dropdown>
    </Menu>
  );
}
