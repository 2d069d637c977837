import type { Transaction } from '@tiptap/pm/state';

/** Marks a transaction that undo takes back by itself, apart from the typing around it. */
export const OWN_STEP = 'ownStep';

/** True for a change that is no typing: a paste, a cut, a drop, or one of our own commands. */
export function isOwnStep(transaction: Transaction): boolean {
  return transaction.getMeta(OWN_STEP) === true || typeof transaction.getMeta('uiEvent') === 'string';
}
