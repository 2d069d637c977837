import { memo } from 'react';
import type { Outline } from '../../../shared/compose/outline.ts';
import { Card } from '../../components/form/Card.tsx';
import classes from './OutlineCard.module.css';

/** What the outline itself brings: mark, title, and the remark that a preset has to be checked. */
export const OutlineCard = memo(function OutlineCard({
  outline,
  fiscalYear,
}: {
  readonly outline: Outline;
  readonly fiscalYear: number;
}) {
  return (
    <Card title="提纲" note={outline.name}>
      <dl className={classes.list}>
        <dt>附件号</dt>
        <dd>{outline.attachmentMark || '无'}</dd>
        <dt>标题</dt>
        <dd>{outline.title}</dd>
        <dt>评价范围</dt>
        <dd>{fiscalYear}年度部门整体支出</dd>
        <dt>说明</dt>
        <dd className={classes.notice}>{outline.notice}</dd>
      </dl>
    </Card>
  );
});
