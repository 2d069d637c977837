import { Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FormOffer } from '../../../shared/import/form-use/form-offer.ts';
import { type FormUse, foundForms } from './found-forms.ts';
import { GoalFormPanel } from './GoalFormPanel.tsx';
import { ScoreTablePanel } from './ScoreTablePanel.tsx';

interface FormImportDialogProps {
  readonly offer: FormOffer;
  readonly wanted: FormUse | null;
  readonly onClose: () => void;
  /** the step that was made, in words and by its undo label */
  readonly onDone: (text: string, label: string) => void;
}

/** What was found in a workbook, and what taking it over would do; nothing happens before the last button. */
export function FormImportDialog({ offer, wanted, onClose, onDone }: FormImportDialogProps) {
  const forms = foundForms(offer, wanted);
  const [key, setKey] = useState(forms[0]?.key ?? '');
  const chosen = forms.find((form) => form.key === key);
  return (
    <Modal opened onClose={onClose} title={`《${offer.fileName}》里的表`} size={860}>
      <Stack gap="md">
        <Select
          label="用哪一张表"
          data={forms.map(({ key: value, label }) => ({ value, label }))}
          value={key}
          onChange={(value) => setKey(value ?? key)}
          allowDeselect={false}
        />
        {chosen?.use === 'scoring' && (
          <ScoreTablePanel
            key={key}
            table={chosen.table}
            fileName={offer.fileName}
            onClose={onClose}
            onDone={onDone}
          />
        )}
        {chosen?.use === 'goals' && (
          <GoalFormPanel
            key={key}
            form={chosen.form}
            fileName={offer.fileName}
            onClose={onClose}
            onDone={onDone}
          />
        )}
      </Stack>
    </Modal>
  );
}
