import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { isComposing } from '../form/is-composing.ts';
import classes from './Palette.module.css';
import { filterGroups, type PaletteGroup, type PaletteItem } from './palette-items.ts';
import { useOpener } from './use-opener.ts';

interface PaletteProps {
  /** what can be chosen before anything is typed */
  groups: readonly PaletteGroup[];
  /** what the words typed lead to in the report, null where no report is open */
  search: ((typed: string) => PaletteGroup) | null;
  onClose: () => void;
}

/** One field that leads to everything: commands, pages, reports, and the words of the open report. */
export function Palette({ groups, search, onClose }: PaletteProps) {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const list = useCombobox({ opened: true });
  const giveFocusBack = useOpener();
  const found = useMemo(() => {
    const words = typed.trim();
    const filtered = filterGroups(groups, words);
    const texts = words && search ? search(words) : null;
    return texts && texts.items.length > 0 ? [...filtered, texts] : filtered;
  }, [groups, search, typed]);
  const items = found.flatMap((group) => group.items);
  const optionId = (index: number) => `${listId}-${index}`;

  const close = () => {
    giveFocusBack();
    onClose();
  };
  // The focus goes back first: what is chosen may put it somewhere else.
  const choose = (item: PaletteItem) => {
    close();
    item.run();
  };
  const moveTo = (index: number) => {
    const next = (index + items.length) % items.length;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || items.length === 0) return;
    const item = items[active];
    if (event.key === 'ArrowDown') moveTo(active + 1);
    else if (event.key === 'ArrowUp') moveTo(active - 1);
    else if (event.key === 'Enter' && item) choose(item);
    else return;
    event.preventDefault();
  };

  return (
    <Modal.Root opened onClose={close} returnFocus={false} centered={false} size={600} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label="查找功能和内容">
        <TextInput
          data-autofocus
          size="md"
          className={classes.input}
          classNames={{ input: classes.field }}
          leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
          placeholder="输入功能、报告名称或报告里的文字，也可以输入拼音首字母"
          aria-label="查找功能和内容"
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Combobox store={list} onOptionSubmit={(key) => items.filter((item) => item.key === key).map(choose)}>
          <Combobox.Options id={listId} aria-label="可以选择的" className={classes.list}>
            {found.map((group) => (
              <Combobox.Group
                key={group.title}
                label={group.title}
                classNames={{ groupLabel: classes.title }}
              >
                {group.items.map((item) => (
                  <Option
                    key={item.key}
                    item={item}
                    id={optionId(items.indexOf(item))}
                    active={item === items[active]}
                    onPoint={() => setActive(items.indexOf(item))}
                  />
                ))}
              </Combobox.Group>
            ))}
          </Combobox.Options>
        </Combobox>
        <p className={classes.empty} role="status">
          {items.length === 0 ? '没有找到。换个说法试试，或者少输入几个字。' : ''}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}

interface OptionProps {
  item: PaletteItem;
  id: string;
  active: boolean;
  onPoint: () => void;
}

function Option({ item, id, active, onPoint }: OptionProps) {
  return (
    <Combobox.Option
      value={item.key}
      id={id}
      selected={active}
      aria-selected={active}
      className={classes.option}
      onMouseMove={onPoint}
    >
      <span className={classes.label}>{item.label}</span>
      {item.checked ? <IconCheck size={15} stroke={2} aria-label="当前" role="img" /> : null}
      {item.note ? <span className={classes.note}>{item.note}</span> : null}
    </Combobox.Option>
  );
}
