import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useCommands } from '../../state/commands/use-commands.ts';
import { type FindMode, FindReplaceBar } from './FindReplaceBar.tsx';

interface FindReplace {
  /** Opens 查找 or 查找和替换, with the selected words as what to look for. */
  readonly open: (mode: FindMode) => void;
}

const FindReplaceContext = createContext<FindReplace | null>(null);

/** 查找和替换 of the open report. Only below its provider. */
export function useFindReplace(): FindReplace {
  const value = useContext(FindReplaceContext);
  if (!value) throw new Error('useFindReplace outside FindReplaceProvider');
  return value;
}

/** A selection longer than this is a text to work on, not words to look for. */
const LONGEST_WORDS = 40;

export function FindReplaceProvider({ children }: { readonly children: ReactNode }) {
  const [bar, setBar] = useState<{ mode: FindMode; asked: { words: string } } | null>(null);
  const open = useCallback((mode: FindMode) => setBar({ mode, asked: { words: selectedWords() } }), []);
  const close = useCallback(() => setBar(null), []);
  const value = useMemo(() => ({ open }), [open]);
  useCommands({ find: { run: () => open('find') }, replace: { run: () => open('replace') } });
  return (
    <FindReplaceContext value={value}>
      {children}
      {bar && <FindReplaceBar {...bar} onMode={(mode) => setBar({ ...bar, mode })} onClose={close} />}
    </FindReplaceContext>
  );
}

function selectedWords(): string {
  const words = window.getSelection()?.toString().trim() ?? '';
  return words.length <= LONGEST_WORDS && !words.includes('\n') ? words : '';
}
