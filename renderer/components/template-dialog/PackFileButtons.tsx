import { Group } from '@mantine/core';
import type { TemplateSummary } from '../../../shared/contract/templates.contract.ts';
import type { IndicatorPack } from '../../../shared/scoring/pack.ts';
import { useClient } from '../../api/client-context.tsx';
import { notifyDone, notifyError } from '../notify/notify.tsx';
import { ToolButton } from '../rich-text/ToolButton.tsx';

interface PackFileButtonsProps {
  readonly pack: TemplateSummary | undefined;
  readonly onLoaded: (pack: IndicatorPack) => void;
}

/** Scoring indicators as a file: one clerk's work serves the county. */
export function PackFileButtons({ pack, onLoaded }: PackFileButtonsProps) {
  const client = useClient();
  const save = async (packId: string) => {
    const saved = await client.templates.savePack({ packId });
    if (saved) notifyDone(`评分指标已导出到《${saved.fileName}》。`);
  };
  const load = async () => {
    const loaded = await client.templates.loadPack({});
    if (loaded) onLoaded(loaded);
  };
  return (
    <Group gap="xs" mt={-8}>
      <ToolButton disabled={!pack} onClick={() => pack && void save(pack.id).catch(notifyError)}>
        导出这套评分指标…
      </ToolButton>
      <ToolButton onClick={() => void load().catch(notifyError)}>从文件导入评分指标…</ToolButton>
    </Group>
  );
}
