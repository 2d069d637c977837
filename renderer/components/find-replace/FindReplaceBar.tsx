import { ActionIcon, Button, CloseButton, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { isComposing } from '../form/is-composing.ts';
import classes from './FindReplaceBar.module.css';
import { selectMatch } from './highlights.ts';
import { ReplaceRow } from './ReplaceRow.tsx';
import { type Search, useSearch } from './use-search.ts';

export type FindMode = 'find' | 'replace';

interface FindReplaceBarProps {
  readonly mode: FindMode;
  readonly onMode: (mode: FindMode) => void;
  /** a new object every time the clerk asks for the bar, with the words that were selected then */
  readonly asked: { readonly words: string };
  readonly onClose: () => void;
}

/** 查找和替换: over the whole report, beside the text and never in its way. */
export function FindReplaceBar({ mode, onMode, asked, onClose }: FindReplaceBarProps) {
  const [query, setQuery] = useState(asked.words);
  const [replacement, setReplacement] = useState('');
  const search = useSearch(query);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked.words !== '') setQuery(asked.words);
    input.current?.focus();
    input.current?.select();
  }, [asked]);

  const close = () => {
    onClose();
    if (search.current) selectMatch(search.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const onQueryKey = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.key !== 'Enter') return;
    event.preventDefault();
    search.step(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={classes.bar} aria-label="查找和替换" onKeyDown={onKeyDown}>
      <div className={classes.row}>
        <TextInput
          ref={input}
          size="xs"
          className={classes.input}
          aria-label="查找"
          placeholder="在整份报告里查找"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onQueryKey}
        />
        <StepButton label="上一处" keys="Shift+Enter" onClick={() => search.step(-1)}>
          <IconChevronUp size={16} stroke={1.7} />
        </StepButton>
        <StepButton label="下一处" keys="Enter" onClick={() => search.step(1)}>
          <IconChevronDown size={16} stroke={1.7} />
        </StepButton>
        {mode === 'find' && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onMode('replace')}>
            替换
          </Button>
        )}
        <CloseButton size="sm" aria-label="关闭查找" onClick={close} />
      </div>
      {mode === 'replace' && <ReplaceRow search={search} {...{ replacement, setReplacement }} />}
      <div className={classes.state} role="status">
        {stateText(query, search)}
      </div>
    </search>
  );
}

function stateText(query: string, { matches, at, current }: Search): string {
  if (query === '') return '输入要找的字，按 Enter 到下一处。';
  if (matches.length === 0) return '没有找到。';
  if (at === null || !current) return `共 ${matches.length} 处，按 Enter 逐处看。`;
  return `第 ${at + 1} 处，共 ${matches.length} 处：${current.place.label}${current.live ? '（关联的数，随表变化）' : ''}`;
}

interface StepButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function StepButton({ label, keys, onClick, children }: StepButtonProps) {
  return (
    <Tooltip label={`${label}（${keys}）`}>
      <ActionIcon size="sm" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
