import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconClipboard,
  IconClipboardText,
  IconFileText,
  IconHistory,
  IconTableImport,
} from '@tabler/icons-react';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { useLastYearImport } from '../../components/word-import/last-year-context.tsx';

/** 导入 in the top bar. */
export function ImportMenu() {
  const { start, paste, reading, showRecords } = useImportWorkbook();
  const lastYear = useLastYearImport();
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          fz="sm"
          h={32}
          loading={reading || lastYear.reading}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          导入
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTableImport {...icon} />} onClick={start}>
          导入预算、决算表…
        </Menu.Item>
        <Menu.Item leftSection={<IconClipboard {...icon} />} onClick={paste}>
          粘贴表格…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconFileText {...icon} />} onClick={lastYear.start}>
          导入去年的报告（Word、WPS、文本）…
        </Menu.Item>
        <Menu.Item leftSection={<IconClipboardText {...icon} />} onClick={lastYear.paste}>
          粘贴去年的文字…
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconHistory {...icon} />} onClick={showRecords}>
          导入记录
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
