import { useState } from 'react';
import { useCommands } from '../../state/commands/use-commands.ts';
import { type FindMode, FindReplaceBar } from './FindReplaceBar.tsx';

/** A selection longer than this is a text to work on, not words to look for. */
const LONGEST_WORDS = 40;

/** Offers 查找 and 查找和替换 in the open report, and shows their bar; selected words are what to look for. */
export function FindReplace() {
  const [bar, setBar] = useState<{ mode: FindMode; asked: { words: string } } | null>(null);
  const open = (mode: FindMode) => setBar({ mode, asked: { words: selectedWords() } });
  useCommands({ find: { run: () => open('find') }, replace: { run: () => open('replace') } });
  if (!bar) return null;
  return <FindReplaceBar {...bar} onMode={(mode) => setBar({ ...bar, mode })} onClose={() => setBar(null)} />;
}

function selectedWords(): string {
  const words = window.getSelection()?.toString().trim() ?? '';
  return words.length <= LONGEST_WORDS && !words.includes('\n') ? words : '';
}
