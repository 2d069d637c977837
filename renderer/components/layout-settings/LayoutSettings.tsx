import { Button, Drawer, Select, Stack, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type LayoutPreset, presetOf, withPreset } from '../../../shared/compose/layout-preset.ts';
import type { OutlineLayout } from '../../../shared/compose/outline.ts';
import { useClient } from '../../api/client-context.tsx';
import { useReportEditor } from '../../state/use-report-editor.ts';
import { notifyError } from '../notify/notify.tsx';
import { FontFields } from './FontFields.tsx';
import classes from './LayoutSettings.module.css';
import { PageFields } from './PageFields.tsx';

const OWN = 'own';

/** 版面设置 beside the preview; every change is an edit and shows at once. */
export function LayoutSettings({ onClose }: { onClose: () => void }) {
  const { report, document, dispatch } = useReportEditor();
  const presets = usePresets();
  const { layout } = document;
  const preset = presetOf(layout, presets);
  // Typing a number is one step to undo, not one per key.
  const change = (changes: Partial<OutlineLayout>, group?: string) =>
    dispatch({ type: 'setLayout', layout: { ...layout, ...changes } }, group ? { group } : undefined);
  const choose = (id: string | null) => {
    const chosen = presets.find((one) => one.id === id);
    if (chosen) dispatch({ type: 'setLayout', layout: withPreset(layout, chosen) });
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      title="版面设置"
      position="right"
      size={340}
      withOverlay={false}
      classNames={{ content: classes.drawer }}
    >
      <Stack gap={14}>
        <Select
          label="版式"
          description={preset?.note ?? '自己改过的版式。'}
          allowDeselect={false}
          data={[
            ...presets.map(({ id, name }) => ({ value: id, label: name })),
            ...(preset ? [] : [{ value: OWN, label: '自定义' }]),
          ]}
          value={preset?.id ?? OWN}
          onChange={choose}
        />
        <PageFields layout={layout} onChange={change} />
        <FontFields fonts={layout.fonts} onChange={(fonts) => change({ fonts }, 'layout-fonts')} />
        <section className={classes.group} aria-label="印什么">
          <Switch
            label="标题下印封面项目（部门名称、填报人等）"
            checked={layout.cover}
            onChange={(event) => change({ cover: event.currentTarget.checked })}
          />
          <Switch
            label="正文前加目录"
            checked={layout.tableOfContents}
            onChange={(event) => change({ tableOfContents: event.currentTarget.checked })}
          />
          <Switch
            label="支出情况后加图示"
            description="支出构成、执行率、与上年对比"
            checked={layout.charts}
            onChange={(event) => change({ charts: event.currentTarget.checked })}
          />
          <Switch
            label="页脚印版本编号"
            checked={layout.versionCode}
            onChange={(event) => change({ versionCode: event.currentTarget.checked })}
          />
        </section>
        {report.layout ? (
          <Button variant="default" onClick={() => dispatch({ type: 'setLayout', layout: null })}>
            恢复提纲规定的版面
          </Button>
        ) : null}
      </Stack>
    </Drawer>
  );
}

function usePresets(): readonly LayoutPreset[] {
  const client = useClient();
  const [presets, setPresets] = useState<readonly LayoutPreset[]>([]);
  useEffect(() => {
    client.exports.layouts({}).then(setPresets, notifyError);
  }, [client]);
  return presets;
}
