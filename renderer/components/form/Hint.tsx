import type { ReactNode } from 'react';
import classes from './Hint.module.css';

/** 填写说明 of the outline, quiet, above the field it belongs to. */
export function Hint({ children }: { readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <p className={classes.hint}>
      <span className={classes.mark}>填写说明</span>
      {children}
    </p>
  );
}
