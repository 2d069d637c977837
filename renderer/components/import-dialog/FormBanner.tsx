import type { Remembered } from '../../../shared/contract/imports.contract.ts';
import { figureLabel } from '../../../shared/figures/keys.ts';
import classes from './FormBanner.module.css';

interface FormBannerProps {
  readonly remembered: Remembered | null;
  readonly workbookYear: number | null;
  readonly reportYear: number;
}

/** What has to be known before looking at single figures: a form met before, a file of another year. */
export function FormBanner({ remembered, workbookYear, reportYear }: FormBannerProps) {
  return (
    <>
      {remembered && <RememberedForm remembered={remembered} />}
      {workbookYear !== null && workbookYear !== reportYear && (
        <p className={classes.banner} data-tone="warn">
          表格是 {workbookYear} 年的，报告的评价年度是 {reportYear} 年，请确认没有选错文件。
        </p>
      )}
    </>
  );
}

function RememberedForm({ remembered }: { readonly remembered: Remembered }) {
  const { figures, missing } = remembered;
  const moved = figures.filter(({ place }) => place === 'moved').length;
  const calm = moved === 0 && missing.length === 0;
  const names = missing.map(({ key, period }) => figureLabel(key, period)).join('、');
  return (
    <p className={classes.banner} data-tone={calm ? 'good' : 'warn'}>
      已识别：与上次（{remembered.learntAt.slice(0, 10)}）同一表样，{figures.length + missing.length} 项中{' '}
      {figures.length} 项找到
      {moved > 0 && `；${moved} 项移动了位置，请逐项核对`}。{names && `没有找到：${names}。`}
    </p>
  );
}
