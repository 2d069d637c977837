import type { CommandId } from '../../../shared/commands/commands.ts';
import type { MenuCommandState } from '../../../shared/contract/menu-state.ts';

/** What a part of the window can do for a command while it is on the screen. */
export interface CommandOffer {
  readonly run: () => void;
  /** false: known here, but there is nothing to do now */
  readonly enabled?: boolean;
  /** what it would act on: the step that 撤销 takes back */
  readonly detail?: string | null;
  /** for a switch, or one of a choice: whether it is on */
  readonly checked?: boolean;
}

export type CommandOffers = { readonly [Id in CommandId]?: CommandOffer };

export interface CommandRegistry {
  /** Offers commands in the name of a part of the window, in place of its earlier offers. The latest part wins. */
  readonly offer: (part: string, offers: CommandOffers) => void;
  readonly withdraw: (part: string) => void;
  /** Runs a command if there is something to do; false when nobody on the screen knows it. */
  readonly run: (id: CommandId) => boolean;
  /** Those that can be run now; the same array until that changes. */
  readonly available: () => readonly MenuCommandState[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** Collects what can be done now. Parts of the window offer; menu, keys, palette and the sheet of keys ask. */
export function createCommandRegistry(): CommandRegistry {
  const parts = new Map<string, CommandOffers>();
  const listeners = new Set<() => void>();
  let available: readonly MenuCommandState[] = [];

  const merged = (): CommandOffers => Object.assign({}, ...parts.values());
  const refresh = (): void => {
    const next = statesOf(merged());
    if (same(next, available)) return;
    available = next;
    for (const listener of listeners) listener();
  };

  return {
    offer(part, offers) {
      const before = parts.get(part);
      parts.set(part, offers);
      // A part offers again whenever it is drawn; mostly what its commands do is new, and not what can be done.
      if (!before || !same(statesOf(before), statesOf(offers))) refresh();
    },
    withdraw(part) {
      parts.delete(part);
      refresh();
    },
    run(id) {
      const offer = merged()[id];
      if (offer && offer.enabled !== false) offer.run();
      return offer !== undefined;
    },
    available: () => available,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function statesOf(offers: CommandOffers): MenuCommandState[] {
  // Object.entries forgets which keys the object has.
  return (Object.entries(offers) as [CommandId, CommandOffer][])
    .filter(([, { enabled }]) => enabled !== false)
    .map(([id, { detail, checked }]) => ({
      id,
      ...(detail ? { detail } : {}),
      ...(checked === undefined ? {} : { checked }),
    }));
}

function same(a: readonly MenuCommandState[], b: readonly MenuCommandState[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return one.id === other?.id && one.detail === other.detail && one.checked === other.checked;
    })
  );
}
