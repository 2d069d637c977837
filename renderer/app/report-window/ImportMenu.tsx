import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconClipboard,
  IconClipboardText,
  IconFileDiff,
  IconFileText,
  IconHistory,
  IconListCheck,
  IconTableImport,
  IconTableSpark,
} from '@tabler/icons-react';
import { CommandMenuItem } from '../../components/command-menu/CommandMenuItem.tsx';
import { useImportWorkbook } from '../../components/import-dialog/import-context.tsx';
import { useReview } from '../../components/review/review-context.tsx';
import { useLastYearImport } from '../../components/word-import/last-year-context.tsx';
import { useAvailableCommands } from '../../state/commands/use-commands.ts';

/** 导入 in the top bar. */
export function ImportMenu() {
  const workbook = useImportWorkbook();
  const lastYear = useLastYearImport();
  const review = useReview();
  const practising = useAvailableCommands().some(({ id }) => id === 'importSample');
  return (
    <Menu onOpen={workbook.prepare}>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          fz="sm"
          h={32}
          loading={workbook.reading || lastYear.reading || review.reading}
          data-guide="import"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          导入
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <CommandMenuItem command="import" Icon={IconTableImport} />
        <CommandMenuItem command="paste" Icon={IconClipboard} />
        <CommandMenuItem command="importForms" Icon={IconListCheck} />
        {practising ? <CommandMenuItem command="importSample" Icon={IconTableSpark} /> : null}
        <Menu.Divider />
        <CommandMenuItem command="importLastYear" Icon={IconFileText} />
        <CommandMenuItem command="pasteLastYear" Icon={IconClipboardText} />
        <Menu.Divider />
        <CommandMenuItem command="importReview" Icon={IconFileDiff} />
        <Menu.Divider />
        <CommandMenuItem command="importRecords" Icon={IconHistory} />
      </Menu.Dropdown>
    </Menu>
  );
}
