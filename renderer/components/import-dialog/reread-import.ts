import type { AppClient } from '../../../shared/contract/contract.ts';
import type { PendingImport, ReadingOverrides } from '../../../shared/contract/imports.contract.ts';
import type { Recognition } from '../../../shared/import/workbook/recognition.ts';
import type { Decisions } from './plan/decisions.ts';
import type { RememberedReading } from './plan/plan.ts';
import { type Reading, readingOfPick } from './plan/readings.ts';
import { unitOfSheet } from './plan/sheet-overrides.ts';
import { rememberedReadings } from './remembered-readings.ts';

interface Reread {
  readonly recognition: Recognition;
  readonly remembered: readonly RememberedReading[];
  readonly picks: Readonly<Record<string, Reading>>;
}

/** Reads the workbook again with what the clerk settled; cells pointed at by hand are read in their sheet's unit. */
export async function rereadImport(
  client: AppClient,
  pending: PendingImport,
  overrides: ReadingOverrides,
  decisions: Decisions,
): Promise<Reread> {
  const { token } = pending;
  const recognition = await client.imports.reread({ token, overrides });
  const remembered = await rememberedReadings(client, pending, overrides);
  const picked = Object.entries(decisions).flatMap(([id, decision]) =>
    decision.picked ? [{ id, reading: decision.picked }] : [],
  );
  const again = await Promise.all(
    picked.map(async ({ id, reading: { sheet, cells } }): Promise<[string, Reading][]> => {
      const choice = { sheet, cells: [...cells], unit: unitOfSheet(recognition, overrides, sheet) };
      const reading = readingOfPick(choice, await client.imports.pick({ token, choice }));
      return reading ? [[id, reading]] : [];
    }),
  );
  return { recognition, remembered, picks: Object.fromEntries(again.flat()) };
}
