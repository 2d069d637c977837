import { pathOf } from '../../../shared/report/paths.ts';
import type { CoverField } from '../../../shared/report/schema.ts';
import { formatChineseDate } from '../../../shared/text/chinese-date.ts';
import { ParsedField } from '../../components/form/ParsedField.tsx';
import { readDate } from '../../components/form/read-date.ts';
import type { ReportScope } from '../../components/form/report-scope.ts';
import { TextField } from '../../components/form/TextField.tsx';

const HINTS: Record<CoverField, string> = {
  departmentName: '与公章一致的全称',
  preparer: '财政局有疑问时联系的人',
  phone: '带区号，例如 0751-0000000',
  filledOn: '例如 2024年5月13日 或 2024-5-13',
};

interface CoverFieldInputProps {
  readonly field: CoverField;
  readonly label: string;
  readonly value: string;
  readonly dispatch: ReportScope['dispatch'];
}

/** One field of the cover; the date is read in the forms an office writes it. */
export function CoverFieldInput({ field, label, value, dispatch }: CoverFieldInputProps) {
  const path = pathOf.cover(field);
  const set = (text: string) => dispatch({ type: 'setCover', field, value: text }, { group: path });
  if (field !== 'filledOn') {
    return <TextField path={path} label={label} description={HINTS[field]} value={value} onChange={set} />;
  }
  const setDate = (text: string) => {
    const read = readDate(text);
    if (!read.ok) return read.problem;
    if (read.date !== value) set(read.date);
    return null;
  };
  return (
    <ParsedField
      path={path}
      label={label}
      description={HINTS[field]}
      text={formatChineseDate(value)}
      onCommit={setDate}
    />
  );
}
