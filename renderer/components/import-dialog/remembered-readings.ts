import type { AppClient } from '../../../shared/contract/contract.ts';
import type { PendingImport, ReadingOverrides } from '../../../shared/contract/imports.contract.ts';
import type { RememberedReading } from './plan/plan.ts';
import { readingOfPick } from './plan/readings.ts';
import { inSettledUnit } from './plan/sheet-overrides.ts';

/** What the cells of the form confirmed before hold this time; a cell that holds no amount remembers nothing. */
export async function rememberedReadings(
  client: AppClient,
  { token, remembered }: PendingImport,
  overrides: ReadingOverrides,
): Promise<RememberedReading[]> {
  const all = await Promise.all(
    (remembered?.figures ?? []).map(async ({ key, period, place, included, choice: before }) => {
      const choice = inSettledUnit(before, overrides);
      const reading = readingOfPick(
        choice,
        await client.imports.pick({ token, choice: { ...choice, cells: [...choice.cells] } }),
      );
      return reading ? [{ key, period, place, included, reading }] : [];
    }),
  );
  return all.flat();
}
