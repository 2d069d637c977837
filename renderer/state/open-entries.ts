/**
 * Entries that are being typed and are not in the report yet (a cell, a date, a score: they are read as a
 * whole). Saving, undoing and leaving the tab finish them first, so that no key can pass them by.
 */
const entries = new Set<() => void>();

/** A field offers to finish its entry for as long as it has one. Returns the function that withdraws the offer. */
export function offerEntry(finish: () => void): () => void {
  entries.add(finish);
  return () => entries.delete(finish);
}

/** Puts every open entry into the report, as leaving its field would. */
export function finishEntries(): void {
  for (const finish of [...entries]) finish();
}
