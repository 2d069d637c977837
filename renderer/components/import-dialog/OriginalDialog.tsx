import { CloseButton, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import { SheetView } from '../sheet-view/SheetView.tsx';
import { cellsOfLabel } from '../sheet-view/sheet-geometry.ts';
import classes from './OriginalDialog.module.css';
import { originalMarks } from './original-marks.ts';
import { SheetTabs } from './SheetTabs.tsx';
import type { ShownOriginal } from './use-original.ts';

interface OriginalDialogProps {
  readonly shown: ShownOriginal;
  readonly report: Report;
  readonly onClose: () => void;
}

/** A workbook the report was filled from, read-only, with the cells its figures rest on outlined. */
export function OriginalDialog({ shown, report, onClose }: OriginalDialogProps) {
  const { pending, importId, source } = shown;
  const { sheets, token, fileName } = pending;
  const marks = useMemo(() => originalMarks(report, importId, source), [report, importId, source]);
  const [sheet, setSheet] = useState(source?.sheet ?? [...marks.keys()][0] ?? sheets[0]?.name ?? '');
  const focus = useMemo(() => {
    const [cell] = cellsOfLabel(source?.cell ?? '');
    return cell === undefined ? null : { cell };
  }, [source]);
  const shape = sheets.find(({ name }) => name === sheet);
  const counts = new Map([...marks].map(([name, { length }]) => [name, length]));
  return (
    <Modal.Root opened fullScreen onClose={onClose} padding={0}>
      <Modal.Content className={classes.content} aria-label={`原表《${fileName}》`}>
        <Modal.Body className={classes.body}>
          <div className={classes.header}>
            <h1 className={classes.title}>原表</h1>
            <span className={classes.file}>{fileName}</span>
            <span className={classes.source}>
              {source ? `${source.sheet} › ${source.cell}` : '有框的格子是报告正在采用的数'}
            </span>
            <CloseButton aria-label="关闭原表" onClick={onClose} />
          </div>
          <div className={classes.pane}>
            <SheetTabs sheets={sheets} current={sheet} counts={counts} onShow={setSheet} />
            {shape ? (
              <SheetView
                key={sheet}
                token={token}
                shape={shape}
                marks={marks.get(sheet) ?? []}
                chosen={[]}
                focus={sheet === source?.sheet ? focus : null}
              />
            ) : (
              <p>这个文件里没有工作表“{sheet}”。</p>
            )}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
