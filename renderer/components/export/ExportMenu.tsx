import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls } from '@tabler/icons-react';
import { useReportExport } from './export-context.tsx';

/** 导出 in the top bar. */
export function ExportMenu() {
  const { run, running } = useReportExport();
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          fz="sm"
          h={32}
          loading={running !== null}
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
      </Menu.Dropdown>
    </Menu>
  );
}
