import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconShieldCheck } from '@tabler/icons-react';
import type { Settings } from '../../../shared/contract/settings.contract.ts';
import { useDataSafety } from '../data-safety/data-safety-context.tsx';
import { useSettings } from './settings-context.tsx';

const COLOR_SCHEMES: readonly { value: Settings['colorScheme']; label: string }[] = [
  { value: 'auto', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
];
const TEXT_SIZES: readonly { value: Settings['textSize']; label: string }[] = [
  { value: 'normal', label: '标准' },
  { value: 'large', label: '大' },
  { value: 'larger', label: '特大' },
];

/** Colours and text size, and where the data is. */
export function SettingsMenu() {
  const { settings, change } = useSettings();
  const dataSafety = useDataSafety();
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Tooltip label="设置">
          <ActionIcon aria-label="设置">
            <IconAdjustmentsHorizontal size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>外观</Menu.Label>
        <Menu.RadioGroup
          value={settings.colorScheme}
          onChange={(value) => pick(COLOR_SCHEMES, value, (colorScheme) => change({ colorScheme }))}
        >
          {COLOR_SCHEMES.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>字号</Menu.Label>
        <Menu.RadioGroup
          value={settings.textSize}
          onChange={(value) => pick(TEXT_SIZES, value, (textSize) => change({ textSize }))}
        >
          {TEXT_SIZES.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconShieldCheck size={18} stroke={1.6} aria-hidden />}
          onClick={dataSafety.open}
        >
          数据安全…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function pick<V extends string>(
  options: readonly { value: V }[],
  value: string,
  apply: (value: V) => void,
): void {
  const option = options.find((one) => one.value === value);
  if (option) apply(option.value);
}
