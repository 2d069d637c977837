import { SegmentedControl } from '@mantine/core';
import type { LastYearTarget, PlaceMode } from '../../../shared/import/word/placed-schemas.ts';
import { plainText } from '../../../shared/import/word/runs.ts';
import classes from './PlaceList.module.css';
import type { PlannedPlace } from './use-placement.ts';

interface PlaceListProps {
  readonly places: readonly PlannedPlace[];
  readonly onMode: (target: LastYearTarget, mode: PlaceMode) => void;
}

const INTO_FREE = [
  { value: 'append', label: '写入' },
  { value: 'leave', label: '不写入' },
];
const INTO_WRITTEN = [
  { value: 'leave', label: '保留现有的' },
  { value: 'append', label: '接在后面' },
  { value: 'replace', label: '替换' },
];
const MODES: readonly PlaceMode[] = ['leave', 'append', 'replace'];

/** The places last year's text would go to: empty ones are filled, written ones stay unless the clerk says otherwise. */
export function PlaceList({ places, onMode }: PlaceListProps) {
  if (places.length === 0) return <p className={classes.empty}>没有归到报告任何部分的内容。</p>;
  return (
    <ul className={classes.list} aria-label="写到哪里">
      {places.map((place) => (
        <li key={place.target} className={classes.place} data-mode={place.mode}>
          <div className={classes.head}>
            <span className={classes.title}>{place.title}</span>
            <span className={classes.state}>{place.free ? '现在空着' : '已经写了'}</span>
          </div>
          <p className={classes.amount}>{amountText(place)}</p>
          <SegmentedControl
            size="xs"
            aria-label={`${place.title}怎么写入`}
            data={place.free ? INTO_FREE : INTO_WRITTEN}
            value={place.mode === 'replace' && place.free ? 'append' : place.mode}
            onChange={(value) => onMode(place.target, MODES.find((mode) => mode === value) ?? 'leave')}
          />
          {place.target === 'spending' && place.mode === 'leave' ? (
            <p className={classes.amount}>这一段由今年的数字起草，去年的留在旁边对照。</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function amountText({ target, pieces, text }: PlannedPlace): string {
  const characters = `${plainText(text).replace(/\s/g, '').length} 字`;
  switch (target) {
    case 'tasks':
      return `去年 ${pieces} 段或任务，${characters}`;
    case 'problems':
      return `去年 ${pieces} 个问题，${characters}`;
    case 'measures':
      return `去年 ${pieces} 条措施，${characters}`;
    default:
      return `去年 ${pieces} 段，${characters}`;
  }
}
