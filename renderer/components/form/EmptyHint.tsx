import type { ReactNode } from 'react';
import classes from './EmptyHint.module.css';

/** What stands where a list is still empty: what belongs here, and the button that starts it. */
export function EmptyHint({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.text}>{children}</p>
      {action}
    </div>
  );
}
