import { Popover, ScrollArea, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { liveText } from '../../../shared/compose/live-text.ts';
import type { FigureRun } from '../../../shared/report/rich-text.ts';
import { isComposing } from '../form/is-composing.ts';
import { useReportScope } from '../form/report-scope.ts';
import {
  FORMAT_CHOICES,
  FORMAT_HINTS,
  FORMAT_LABELS,
  type FormatChoice,
  figureChoices,
} from './figure-choices.ts';
import classes from './InsertFigure.module.css';
import { ToolButton } from './ToolButton.tsx';

interface InsertFigureProps {
  readonly onInsert: (run: FigureRun) => void;
  /** Esc: the caret goes back into the text */
  readonly onCancel: () => void;
}

/** 插入数字: every figure with its value, searched by name, written as 万元, 元, 占比, 执行率 or 增减. */
export function InsertFigure({ onInsert, onCancel }: InsertFigureProps) {
  const [open, setOpen] = useState(false);
  const insert = (run: FigureRun) => {
    setOpen(false);
    onInsert(run);
  };
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      shadow="md"
      width={340}
      trapFocus
      returnFocus={false}
    >
      <Popover.Target>
        <ToolButton onClick={() => setOpen(!open)} expanded={open}>
          插入数字
        </ToolButton>
      </Popover.Target>
      <Popover.Dropdown p={8}>
        <FigureList onInsert={insert} onCancel={onCancel} />
      </Popover.Dropdown>
    </Popover>
  );
}

function FigureList({ onInsert, onCancel }: InsertFigureProps) {
  const { live } = useReportScope();
  const [format, setFormat] = useState<FormatChoice>('wanyuan');
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = figureChoices(live.get().report, format, query);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(choices.length - 1, active + step)));
    }
    if (event.key === 'Escape') onCancel();
    const chosen = choices[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onInsert(chosen.run);
    }
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="写法"
        value={format}
        onChange={(next) => {
          setFormat(next);
          setActive(0);
        }}
        data={FORMAT_CHOICES.map((choice) => ({ value: choice, label: FORMAT_LABELS[choice] }))}
      />
      <p className={classes.hint}>{FORMAT_HINTS[format]}</p>
      <TextInput
        data-autofocus
        aria-label="查找数字"
        placeholder="输入名称查找，如“项目支出”"
        leftSection={<IconSearch size={14} />}
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
      />
      <ScrollArea.Autosize mah={260} mt={6} type="auto">
        <div role="listbox" aria-label="可插入的数字">
          {choices.map(({ run, label }, index) => {
            const shown = liveText(run, live.get());
            return (
              <button
                key={`${run.period}.${run.key}`}
                ref={(element) => {
                  if (index === active) element?.scrollIntoView?.({ block: 'nearest' });
                }}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={classes.option}
                onClick={() => onInsert(run)}
              >
                <span>{label}</span>
                <span className={classes.value} data-missing={shown.missing || undefined}>
                  {shown.missing ? '待填' : shown.text}
                </span>
              </button>
            );
          })}
          {choices.length === 0 && <p className={classes.none}>没有名称含“{query}”的数字。</p>}
        </div>
      </ScrollArea.Autosize>
    </>
  );
}
