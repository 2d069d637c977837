import { PreviewPages } from '../../components/preview-pages/PreviewPages.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ExportCards } from './ExportCards.tsx';
import classes from './PreviewTab.module.css';

/** 预览与导出: the report as it will be printed, and the three files it can become. */
export function PreviewTab() {
  const { document, goTo } = useReportEditor();
  return (
    <div className={classes.page}>
      <section className={classes.preview} aria-label="预览">
        <PreviewPages document={document} onOpenPath={goTo} />
      </section>
      <section className={classes.exports} aria-label="导出">
        <h1 className={classes.title}>预览与导出</h1>
        <p className={classes.note}>左边就是打印出来的样子；点其中的文字，可以回到填写它的地方。</p>
        <ExportCards />
      </section>
    </div>
  );
}
