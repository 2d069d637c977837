import { Alert, Select } from '@mantine/core';
import type { TemplateSummary } from '../../../shared/contract/templates.contract.ts';
import classes from './TemplateSelect.module.css';

interface TemplateSelectProps {
  readonly label: string;
  readonly options: readonly TemplateSummary[];
  readonly chosen: TemplateSummary | undefined;
  readonly onChange: (id: string | null) => void;
}

/** An outline or a scoring table to choose, with the remark that a preset has to be checked. */
export function TemplateSelect({ label, options, chosen, onChange }: TemplateSelectProps) {
  return (
    <div>
      <Select
        label={label}
        data={options.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? null}
        onChange={onChange}
        disabled={options.length === 0}
        allowDeselect={false}
      />
      {chosen?.notice ? (
        <Alert variant="light" color="yellow" className={classes.notice}>
          {chosen.notice}
        </Alert>
      ) : null}
    </div>
  );
}
