import { Autocomplete } from '@mantine/core';
import { useMemo } from 'react';
import type { OutlineLayout } from '../../../shared/compose/outline.ts';
import { installedFonts } from './installed-fonts.ts';
import classes from './LayoutSettings.module.css';

type Fonts = OutlineLayout['fonts'];

interface FontFieldsProps {
  readonly fonts: Fonts;
  readonly onChange: (fonts: Fonts) => void;
}

const ROLES: readonly { role: keyof Fonts; label: string; offers: readonly string[] }[] = [
  { role: 'title', label: '标题', offers: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', '宋体'] },
  { role: 'heading1', label: '一级标题', offers: ['黑体', '方正黑体_GBK'] },
  { role: 'heading2', label: '二级标题', offers: ['楷体_GB2312', '楷体', '方正楷体_GBK'] },
  { role: 'body', label: '正文', offers: ['仿宋_GB2312', '仿宋', '方正仿宋_GBK', '宋体'] },
  { role: 'table', label: '表格', offers: ['仿宋_GB2312', '仿宋', '宋体'] },
  { role: 'pageNumber', label: '页码', offers: ['宋体', '仿宋'] },
];

const LONGEST_NAME = 64;

/** Font names as Word shows them. A font this computer lacks may be chosen: another computer may have it. */
export function FontFields({ fonts, onChange }: FontFieldsProps) {
  const installed = useMemo(() => installedFonts(Object.values(fonts)), [fonts]);
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.legend}>字体</legend>
      {ROLES.map(({ role, label, offers }) => (
        <Autocomplete
          key={role}
          label={label}
          data={[...offers]}
          filter={({ options }) => options}
          maxLength={LONGEST_NAME}
          value={fonts[role]}
          description={installed.has(fonts[role]) ? undefined : '本机缺少，用相近的字体代替'}
          onChange={(name) => {
            if (name.trim() !== '') onChange({ ...fonts, [role]: name.trim() });
          }}
        />
      ))}
    </fieldset>
  );
}
