import { Button } from '@mantine/core';
import { IconLayout } from '@tabler/icons-react';
import { useLayoutSettings } from '../../components/layout-settings/layout-settings-context.tsx';
import { PreviewPages } from '../../components/preview-pages/PreviewPages.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ExportCards } from './ExportCards.tsx';
import { PreflightList } from './PreflightList.tsx';
import classes from './PreviewTab.module.css';

/** 预览与导出: the report as it will be printed, and the three files it can become. */
export function PreviewTab() {
  const { document, goTo } = useReportEditor();
  const layoutSettings = useLayoutSettings();
  return (
    <div className={classes.page}>
      <section className={classes.preview} aria-label="预览">
        <PreviewPages document={document} onOpenPath={goTo} />
      </section>
      <section className={classes.exports} aria-label="导出">
        <h1 className={classes.title}>预览与导出</h1>
        <p className={classes.note}>左边就是打印出来的样子；点其中的文字，可以回到填写它的地方。</p>
        <Button
          size="xs"
          fz="sm"
          variant="default"
          mb={12}
          leftSection={<IconLayout size={16} stroke={1.7} aria-hidden />}
          onClick={layoutSettings.open}
        >
          版面设置…
        </Button>
        <PreflightList />
        <ExportCards />
      </section>
    </div>
  );
}
