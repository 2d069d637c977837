import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Points } from '../../../shared/scoring/pack.ts';
import { formatPoints } from '../../../shared/scoring/points.ts';
import { isComposing } from '../../components/form/is-composing.ts';
import classes from './ReasonField.module.css';

interface ReasonFieldProps {
  readonly path: string;
  readonly name: string;
  readonly value: string;
  readonly lost: Points;
  readonly unexplained: boolean;
  readonly onChange: (value: string) => void;
}

/** 扣分原因; asked for where points are lost, quiet where none are. */
export function ReasonField({ path, name, value, lost, unexplained, onChange }: ReasonFieldProps) {
  const [composing, setComposing] = useState<string | null>(null);
  if (lost === 0 && value === '') return <span className={classes.none}>—</span>;
  return (
    <div className={classes.reason} data-unexplained={unexplained || undefined}>
      {lost > 0 && <span className={classes.lost}>−{formatPoints(lost)}</span>}
      <Textarea
        className={classes.text}
        variant="unstyled"
        size="xs"
        rows={1}
        maxLength={4000}
        data-path={path}
        aria-label={`${name}，扣分原因`}
        placeholder={unexplained ? '请写明扣分原因' : '扣分原因'}
        value={composing ?? value}
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (isComposing(event.nativeEvent)) setComposing(text);
          else onChange(text);
        }}
        onCompositionEnd={(event) => {
          setComposing(null);
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
