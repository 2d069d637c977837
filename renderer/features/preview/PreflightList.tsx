import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { PreflightFinding } from '../../../shared/compose/preflight.ts';
import { useLayoutSettings } from '../../components/layout-settings/layout-settings-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import classes from './PreflightList.module.css';
import { usePreflight } from './use-preflight.ts';

/** What a careful secretary would see on the printed pages, before they are printed. */
export function PreflightList() {
  const { document } = useReportEditor();
  const findings = usePreflight(document);
  if (!findings) return null;
  if (findings.length === 0) {
    return (
      <p className={classes.good}>
        <IconCircleCheck size={16} stroke={1.8} aria-hidden />
        版面没有问题：没有空白页、孤立的标题和被截断的表格。
      </p>
    );
  }
  return (
    <section className={classes.list} aria-labelledby="preflight">
      <h2 id="preflight" className={classes.title}>
        打印前看一看（{findings.length}）
      </h2>
      <ul className={classes.items}>
        {findings.map((finding) => (
          <li key={finding.id} className={classes.item}>
            <span>{finding.text}</span>
            <GoThere finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoThere({ finding: { place, text } }: { finding: PreflightFinding }) {
  const { goTo } = useReportEditor();
  const { open } = useLayoutSettings();
  if (!place) return null;
  const go = place.kind === 'layout' ? open : () => goTo(place.path);
  return (
    <Button size="compact-sm" variant="subtle" aria-label={`去看：${text}`} onClick={go}>
      去看
    </Button>
  );
}
