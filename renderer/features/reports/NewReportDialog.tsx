import { Alert, Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import type { TemplateSummary } from '../../../shared/contract/templates.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import classes from './NewReportDialog.module.css';

interface NewReportDialogProps {
  opened: boolean;
  onClose: () => void;
  onCreated: (opened: OpenReport) => void;
}

export function NewReportDialog({ opened, onClose, onCreated }: NewReportDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="新建报告" size={520}>
      <NewReportForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
}

/** Mounted each time the dialog opens, so nothing of a cancelled attempt remains. */
function NewReportForm({ onClose, onCreated }: Omit<NewReportDialogProps, 'opened'>) {
  const client = useClient();
  const { outlines, packs } = useTemplates();
  const [departmentName, setDepartmentName] = useState('');
  // The report is written in the year after the one it is about.
  const [fiscalYear, setFiscalYear] = useState<number | string>(() => new Date().getFullYear() - 1);
  const [outlineId, setOutlineId] = useState<string | null>(null);
  const [packId, setPackId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const outline = outlines.find(({ id }) => id === outlineId) ?? outlines[0];
  const pack = packs.find(({ id }) => id === packId) ?? packs[0];

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (departmentName.trim() === '' || typeof fiscalYear !== 'number') return;
    setBusy(true);
    try {
      onCreated(
        await client.reports.create({ departmentName, fiscalYear, outlineId: outline?.id, packId: pack?.id }),
      );
    } catch (error) {
      notifyError(error);
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <Stack gap="md">
        <TextInput
          label="部门名称"
          description="写全称，和公章一致"
          data-autofocus
          maxLength={100}
          value={departmentName}
          onChange={(event) => setDepartmentName(event.currentTarget.value)}
          error={tried && departmentName.trim() === '' ? '请填写部门名称' : null}
        />
        <NumberInput
          label="评价年度"
          w={160}
          min={2000}
          max={2099}
          clampBehavior="blur"
          allowDecimal={false}
          allowNegative={false}
          value={fiscalYear}
          onChange={setFiscalYear}
          error={tried && typeof fiscalYear !== 'number' ? '请填写年度' : null}
        />
        <TemplateSelect label="报告提纲" options={outlines} chosen={outline} onChange={setOutlineId} />
        <TemplateSelect label="评分指标" options={packs} chosen={pack} onChange={setPackId} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} disabled={busy}>
            取消
          </Button>
          <Button type="submit" loading={busy}>
            新建
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface TemplateSelectProps {
  label: string;
  options: readonly TemplateSummary[];
  chosen: TemplateSummary | undefined;
  onChange: (id: string | null) => void;
}

function TemplateSelect({ label, options, chosen, onChange }: TemplateSelectProps) {
  return (
    <div>
      <Select
        label={label}
        data={options.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? null}
        onChange={onChange}
        disabled={options.length === 0}
      />
      {chosen?.notice ? (
        <Alert variant="light" color="yellow" className={classes.notice}>
          {chosen.notice}
        </Alert>
      ) : null}
    </div>
  );
}

function useTemplates() {
  const client = useClient();
  const [templates, setTemplates] = useState<{ outlines: TemplateSummary[]; packs: TemplateSummary[] }>({
    outlines: [],
    packs: [],
  });
  useEffect(() => {
    client.templates.list({}).then(setTemplates, notifyError);
  }, [client]);
  return templates;
}
