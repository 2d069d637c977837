import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPrinter,
  IconWorld,
} from '@tabler/icons-react';
import { CommandMenuItem } from '../command-menu/CommandMenuItem.tsx';
import { useReportExport } from './export-context.tsx';

/** 导出 in the top bar. */
export function ExportMenu() {
  const { running } = useReportExport();
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          fz="sm"
          h={32}
          loading={running !== null}
          data-guide="export"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          导出
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <CommandMenuItem command="exportWord" Icon={IconFileTypeDocx} />
        <CommandMenuItem command="exportExcel" Icon={IconFileTypeXls} />
        <CommandMenuItem command="exportPdf" Icon={IconFileTypePdf} />
        <CommandMenuItem command="print" Icon={IconPrinter} />
        <Menu.Divider />
        <Menu.Label>公开稿：隐去填报人、电话和姓名</Menu.Label>
        <CommandMenuItem command="exportPublicWord" Icon={IconWorld} />
        <CommandMenuItem command="exportPublicPdf" Icon={IconWorld} />
      </Menu.Dropdown>
    </Menu>
  );
}
