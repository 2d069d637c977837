import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPrinter,
  IconWorld,
} from '@tabler/icons-react';
import { useReportExport } from './export-context.tsx';

/** 导出 in the top bar. */
export function ExportMenu() {
  const { run, print, running } = useReportExport();
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
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
        <Menu.Item leftSection={<IconFileTypeDocx {...icon} />} onClick={() => void run('docx')}>
          导出 Word 文档
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeXls {...icon} />} onClick={() => void run('xlsx')}>
          导出 Excel 表格
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypePdf {...icon} />} onClick={() => void run('pdf')}>
          导出 PDF 文件
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter {...icon} />} onClick={() => void print()}>
          打印…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>公开稿：隐去填报人、电话和姓名</Menu.Label>
        <Menu.Item leftSection={<IconWorld {...icon} />} onClick={() => void run('docx', 'public')}>
          导出公开稿（Word 文档）
        </Menu.Item>
        <Menu.Item leftSection={<IconWorld {...icon} />} onClick={() => void run('pdf', 'public')}>
          导出公开稿（PDF 文件）
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
