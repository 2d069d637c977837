import { useSyncExternalStore } from 'react';

/** Text the clerk entered that could not be taken, and the sentence that says why. */
export interface UnreadInput {
  readonly text: string;
  readonly problem: string;
}

/**
 * Refused input, per report and place. It lives outside the fields because a field goes away with its tab,
 * and what was typed must still be there, marked, when the clerk comes back.
 */
const refused = new Map<string, UnreadInput>();
const listeners = new Set<() => void>();

const keyOf = (reportId: string, path: string) => `${reportId}/${path}`;

export function keepUnread(reportId: string, path: string, input: UnreadInput): void {
  refused.set(keyOf(reportId, path), input);
  notify();
}

export function dropUnread(reportId: string, path: string): void {
  if (refused.delete(keyOf(reportId, path))) notify();
}

/** The refused input of a place, null when there is none. */
export function useUnread(reportId: string, path: string): UnreadInput | null {
  return useSyncExternalStore(subscribe, () => refused.get(keyOf(reportId, path)) ?? null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function notify(): void {
  for (const listener of listeners) listener();
}
