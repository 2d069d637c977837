import { COMMAND_IDS, type CommandId, commandText } from './commands.ts';

/** What of a keyboard event decides; a DOM `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

const COMMAND_OF_KEYS: ReadonlyMap<string, CommandId> = new Map(
  COMMAND_IDS.flatMap((id) => (commandText(id).keys ?? []).map((keys) => [keys, id] as const)),
);

/**
 * The command that a key press asks for; null when it is none of the window's business. Never while an input method
 * composes: its keys belong to it.
 */
export function commandOfKeys(event: KeyPress): CommandId | null {
  // `Process` is what a key is called that an input method has taken.
  if (event.isComposing || event.key === 'Process') return null;
  const keys = [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ];
  return COMMAND_OF_KEYS.get(keys.filter(Boolean).join('+')) ?? null;
}

/** `Ctrl+Y` as `aria-keyshortcuts` wants it: `Control+Y`. */
export const ariaKeys = (id: CommandId): string | undefined =>
  commandText(id)
    .keys?.map((keys) => keys.replace('Ctrl', 'Control'))
    .join(' ');
