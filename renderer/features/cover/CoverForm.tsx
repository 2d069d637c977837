import { memo } from 'react';
import type { Outline } from '../../../shared/compose/outline.ts';
import { pathOf } from '../../../shared/report/paths.ts';
import type { Cover } from '../../../shared/report/schema.ts';
import { Card } from '../../components/form/Card.tsx';
import { ParsedField } from '../../components/form/ParsedField.tsx';
import { useReportScope } from '../../components/form/report-scope.ts';
import { CoverFieldInput } from './CoverFieldInput.tsx';
import classes from './CoverForm.module.css';
import { readYear } from './read-cover.ts';

interface CoverFormProps {
  readonly cover: Cover;
  readonly fiscalYear: number;
  readonly fields: Outline['cover'];
}

/** The fields the outline puts on the cover, and the year the report is about. */
export const CoverForm = memo(function CoverForm({ cover, fiscalYear, fields }: CoverFormProps) {
  const { dispatch } = useReportScope();
  const setYear = (text: string) => {
    const read = readYear(text);
    if (!read.ok) return read.problem;
    if (read.year !== fiscalYear) dispatch({ type: 'setYear', fiscalYear: read.year });
    return null;
  };
  return (
    <Card title="基本信息">
      <div className={classes.grid}>
        <ParsedField
          path={pathOf.fiscalYear()}
          label="评价年度"
          description="报告评价的是哪一年，不是填报的那一年"
          text={String(fiscalYear)}
          onCommit={setYear}
          inputMode="numeric"
        />
        {fields.map(({ field, label }) => (
          <CoverFieldInput
            key={field}
            field={field}
            label={label.replace(/\s/g, '')}
            value={cover[field]}
            dispatch={dispatch}
          />
        ))}
      </div>
    </Card>
  );
});
