import { Button, NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import {
  FIGURE_LABELS,
  FIGURE_NAMES,
  FIGURE_STAGES,
  type FigureName,
  type FigurePeriod,
  type FigureStage,
  figureKey,
  STAGE_LABELS,
} from '../../../shared/figures/keys.ts';
import classes from './AddFigure.module.css';
import type { FigureRef } from './plan/plan.ts';

const NAMES = FIGURE_NAMES.map((name) => ({ value: name, label: FIGURE_LABELS[name] }));
const STAGES = FIGURE_STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }));

/** Adds a figure that was not found; its cell is pointed at afterwards. */
export function AddFigure({ onAdd }: { readonly onAdd: (figure: FigureRef) => void }) {
  const [name, setName] = useState<FigureName | null>(null);
  const [stage, setStage] = useState<FigureStage>('final');
  const [period, setPeriod] = useState<FigurePeriod>('current');
  const add = () => {
    if (name) onAdd({ key: figureKey(name, stage), period });
    setName(null);
  };
  return (
    <section className={classes.form} aria-label="添加没有找到的数">
      <p className={classes.title}>添加没有找到的数</p>
      <Select
        size="xs"
        className={classes.name}
        aria-label="项目名称"
        placeholder="输入名称查找……"
        searchable
        clearable
        nothingFoundMessage="没有这个项目"
        data={NAMES}
        value={name}
        onChange={(value) => setName(FIGURE_NAMES.find((one) => one === value) ?? null)}
      />
      <NativeSelect
        size="xs"
        aria-label="口径"
        data={STAGES}
        value={stage}
        onChange={({ currentTarget }) =>
          setStage(FIGURE_STAGES.find((one) => one === currentTarget.value) ?? 'final')
        }
      />
      <NativeSelect
        size="xs"
        aria-label="年份"
        data={[
          { value: 'current', label: '本年' },
          { value: 'prior', label: '上年' },
        ]}
        value={period}
        onChange={({ currentTarget }) => setPeriod(currentTarget.value === 'prior' ? 'prior' : 'current')}
      />
      <Button size="xs" variant="default" disabled={name === null} onClick={add}>
        添加
      </Button>
    </section>
  );
}
