import { memo } from 'react';
import type { Outline } from '../../../shared/compose/outline.ts';
import type { IndicatorPack } from '../../../shared/scoring/pack.ts';
import { Card } from '../../components/form/Card.tsx';
import { ToolButton } from '../../components/rich-text/ToolButton.tsx';
import { useTemplateDialog } from '../../components/template-dialog/template-dialog-context.tsx';
import classes from './OutlineCard.module.css';

/** What outline and scoring indicators bring: mark, title, and the remark that a preset has to be checked. */
export const OutlineCard = memo(function OutlineCard({
  outline,
  pack,
  fiscalYear,
}: {
  readonly outline: Outline;
  readonly pack: IndicatorPack;
  readonly fiscalYear: number;
}) {
  const change = useTemplateDialog();
  return (
    <Card title="提纲和评分指标" actions={<ToolButton onClick={change}>更换提纲和评分指标…</ToolButton>}>
      <dl className={classes.list}>
        <dt>报告提纲</dt>
        <dd>{outline.name}</dd>
        <dt>附件号</dt>
        <dd>{outline.attachmentMark || '无'}</dd>
        <dt>标题</dt>
        <dd>{outline.title}</dd>
        <dt>评价范围</dt>
        <dd>{fiscalYear}年度部门整体支出</dd>
        <dt>提纲说明</dt>
        <dd className={classes.notice}>{outline.notice}</dd>
        <dt>评分指标</dt>
        <dd>
          {pack.name}（{pack.indicators.length} 项）
        </dd>
        <dt>指标说明</dt>
        <dd className={classes.notice}>{pack.notice || '无'}</dd>
      </dl>
    </Card>
  );
});
