import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OpenReport } from '../../../shared/contract/reports.contract.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyError } from '../../components/notify/notify.tsx';
import { TemplateSelect } from '../../components/template-dialog/TemplateSelect.tsx';
import { useTemplates } from '../../components/template-dialog/use-templates.ts';

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
