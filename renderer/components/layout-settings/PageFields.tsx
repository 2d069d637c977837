import { Input, NumberInput, SegmentedControl } from '@mantine/core';
import type { OutlineLayout } from '../../../shared/compose/outline.ts';
import classes from './LayoutSettings.module.css';

interface PageFieldsProps {
  readonly layout: OutlineLayout;
  readonly onChange: (changes: Partial<OutlineLayout>, group?: string) => void;
}

const MARGINS = [
  { side: 'top', label: '上' },
  { side: 'bottom', label: '下' },
  { side: 'left', label: '左' },
  { side: 'right', label: '右' },
] as const;

const PAGE_NUMBERS: readonly { value: OutlineLayout['pageNumber']; label: string }[] = [
  { value: 'outside', label: '单右双左' },
  { value: 'center', label: '居中' },
  { value: 'none', label: '不印' },
];

/** Margins, lines and characters, and where the page number stands; the limits are those of the schema. */
export function PageFields({ layout, onChange }: PageFieldsProps) {
  const { marginsMm, linesPerPage, charactersPerLine, pageNumber } = layout;
  const whole = (value: string | number, apply: (number: number) => void) => {
    if (typeof value === 'number') apply(value);
  };
  return (
    <>
      <fieldset className={classes.fields}>
        <legend className={classes.legend}>页边距（毫米）</legend>
        {MARGINS.map(({ side, label }) => (
          <NumberInput
            key={side}
            label={label}
            min={5}
            max={80}
            step={1}
            decimalScale={2}
            clampBehavior="strict"
            value={marginsMm[side]}
            onChange={(value) =>
              whole(value, (mm) => {
                if (mm >= 5) onChange({ marginsMm: { ...marginsMm, [side]: mm } }, `layout-${side}`);
              })
            }
          />
        ))}
      </fieldset>
      <fieldset className={classes.fields}>
        <legend className={classes.legend}>网格</legend>
        <NumberInput
          label="每页行数"
          min={10}
          max={40}
          allowDecimal={false}
          value={linesPerPage}
          onChange={(value) =>
            whole(value, (lines) => {
              if (lines >= 10 && lines <= 40) onChange({ linesPerPage: lines }, 'layout-lines');
            })
          }
        />
        <NumberInput
          label="每行字数"
          min={15}
          max={50}
          allowDecimal={false}
          value={charactersPerLine}
          onChange={(value) =>
            whole(value, (characters) => {
              if (characters >= 15 && characters <= 50)
                onChange({ charactersPerLine: characters }, 'layout-characters');
            })
          }
        />
      </fieldset>
      <Input.Wrapper label="页码位置">
        <SegmentedControl
          fullWidth
          data={[...PAGE_NUMBERS]}
          value={pageNumber}
          onChange={(value) => onChange({ pageNumber: value })}
        />
      </Input.Wrapper>
    </>
  );
}
