import type { Outline } from '../../../shared/compose/outline.ts';
import type { PendingLastYear } from '../../../shared/contract/last-year.contract.ts';
import type { LastYearChoices } from '../../../shared/import/word/placed-schemas.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { ConfirmStep } from '../confirm-step/ConfirmStep.tsx';
import { DocumentPane } from './DocumentPane.tsx';
import { PlacementPanel } from './PlacementPanel.tsx';
import { usePlacement } from './use-placement.ts';

interface LastYearDialogProps {
  readonly pending: PendingLastYear;
  readonly report: Report;
  readonly outline: Outline;
  readonly writing: boolean;
  readonly onCancel: () => void;
  /** with what it writes, in the clerk's words; '' for nothing */
  readonly onCommit: (choices: LastYearChoices, what: string) => void;
}

/** The confirm step of last year's report: its text with the place of every section, and what would change here. */
export function LastYearDialog(props: LastYearDialogProps) {
  const { pending, report, outline, writing, onCancel, onCommit } = props;
  const { placed, fileName } = pending;
  const placement = usePlacement(placed, report, outline);
  const { figures = [] } = placement.choices;
  const changed = placement.places.filter(({ mode }) => mode !== 'leave').length;
  const what = written(changed, figures.length);
  return (
    <ConfirmStep
      title="导入去年的报告"
      fileName={fileName}
      subject="文字"
      label={what ? `写入 ${what}` : '只放在旁边对照'}
      writing={writing}
      disabled={false}
      onCancel={onCancel}
      onConfirm={() => onCommit(placement.choices, what)}
      notes={['尚未写入报告；写入后可用 Ctrl+Z 撤销，去年的数字都标为未核对', '原文件将保存在本机数据库内']}
    >
      <DocumentPane
        sections={placed.sections}
        targets={placement.choices.targets}
        outline={outline}
        onMove={placement.move}
      />
      <PlacementPanel
        placed={placed}
        places={placement.places}
        targets={placement.choices.targets}
        report={report}
        onMode={placement.setMode}
        figures={figures}
        onFigure={placement.setFigure}
      />
    </ConfirmStep>
  );
}

/** `8 个部分、5 个上年数`; '' when nothing would be written. */
function written(places: number, figures: number): string {
  return [...(places > 0 ? [`${places} 个部分`] : []), ...(figures > 0 ? [`${figures} 个上年数`] : [])].join(
    '、',
  );
}
