import type { ReadingOverrides } from '../../../../shared/contract/imports.contract.ts';
import type { Recognition } from '../../../../shared/import/workbook/recognition.ts';

/** Codes of messages about the unit of a whole sheet; the cell they name is only an example. */
export const WHOLE_SHEET_DOUBTS: readonly string[] = ['UNIT_ASSUMED', 'UNIT_DOUBTFUL'];

/** Whether the unit of a whole sheet is a question: not written, or contradicted. */
export function unitIsDoubtful(
  recognition: Recognition,
  overrides: ReadingOverrides,
  sheet: string,
): boolean {
  const doubt = recognition.messages.some(
    (message) => message.sheet === sheet && WHOLE_SHEET_DOUBTS.includes(message.code),
  );
  return doubt && overrides[sheet]?.unit === undefined;
}
