import { pathOf } from '../../../shared/report/paths.ts';
import type { Measure } from '../../../shared/report/schema.ts';
import { formatChineseDate } from '../../../shared/text/chinese-date.ts';
import { ParsedField } from '../../components/form/ParsedField.tsx';
import { readDate } from '../../components/form/read-date.ts';
import { TextField } from '../../components/form/TextField.tsx';

export type Duty = Pick<Measure, 'owner' | 'dueOn'>;

interface DutyFieldsProps {
  readonly id: string;
  /** 措施 1 */
  readonly name: string;
  readonly duty: Duty;
  readonly onChange: (id: string, changes: Partial<Duty>) => void;
}

/** 责任科室 and 完成时限 of a measure; printed at its end where they are filled in. */
export function DutyFields({ id, name, duty, onChange }: DutyFieldsProps) {
  const setDate = (text: string) => {
    const read = readDate(text);
    if (!read.ok) return read.problem;
    if (read.date !== duty.dueOn) onChange(id, { dueOn: read.date });
    return null;
  };
  return (
    <>
      <TextField
        size="xs"
        label="责任科室"
        aria-label={`${name} 责任科室`}
        placeholder="例如：办公室"
        path={pathOf.item('measures', id, 'owner')}
        value={duty.owner}
        onChange={(owner) => onChange(id, { owner })}
      />
      <ParsedField
        size="xs"
        label="完成时限"
        aria-label={`${name} 完成时限`}
        placeholder="例如：2024-9-30"
        path={pathOf.item('measures', id, 'dueOn')}
        text={formatChineseDate(duty.dueOn)}
        onCommit={setDate}
      />
    </>
  );
}
