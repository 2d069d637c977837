import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { ChangeSummary } from './ChangeSummary.tsx';
import { PackFileButtons } from './PackFileButtons.tsx';
import { TemplateSelect } from './TemplateSelect.tsx';
import { useTemplateChange } from './use-template-change.ts';

/** 更换提纲和评分指标: what is kept and what has no place in the new ones is shown before anything changes. */
export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const { dispatch, learnTemplates } = useReportEditor();
  const [chosen, setChosen] = useState<{ outlineId?: string; packId?: string }>({});
  const { lists, outline, pack, change, reload } = useTemplateChange(chosen);
  const apply = () => {
    if (!change) return;
    learnTemplates(change.templates);
    dispatch({ type: 'batch', label: change.label, edits: change.edits });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="更换提纲和评分指标" size={600}>
      <Stack gap="md">
        <TemplateSelect
          label="报告提纲"
          options={lists.outlines}
          chosen={outline}
          onChange={(id) => setChosen({ ...chosen, ...(id ? { outlineId: id } : {}) })}
        />
        <TemplateSelect
          label="评分指标"
          options={lists.packs}
          chosen={pack}
          onChange={(id) => setChosen({ ...chosen, ...(id ? { packId: id } : {}) })}
        />
        <PackFileButtons
          pack={pack}
          onLoaded={({ id }) => {
            reload();
            setChosen({ ...chosen, packId: id });
          }}
        />
        <ChangeSummary change={change} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button disabled={!change} onClick={apply}>
            更换
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
