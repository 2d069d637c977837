import { memo, useState } from 'react';
import type { Indicator } from '../../../shared/scoring/pack.ts';
import classes from './IndicatorText.module.css';

/** 二级指标, name and 评分标准; a long standard is opened by a click. */
export const IndicatorText = memo(function IndicatorText({ indicator }: { readonly indicator: Indicator }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.indicator}>
      <div>
        <span className={classes.name}>{indicator.name}</span>
        <span className={classes.level}>{indicator.level2}</span>
      </div>
      {indicator.standard && (
        <button
          type="button"
          className={classes.standard}
          aria-expanded={open}
          title={open ? '收起评分标准' : '展开评分标准'}
          onClick={() => setOpen(!open)}
        >
          {indicator.standard}
        </button>
      )}
    </div>
  );
});
