import * as z from 'zod';
import { type IndicatorPack, indicatorPackSchema } from '../../shared/scoring/pack.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { safeFileName } from '../files/file-name.ts';
import { readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
import { jsonFileBytes, parseJsonFile } from './json-file.ts';
import { addIndicatorPack, getIndicatorPack } from './templates-service.ts';

const packFileSchema = z.strictObject({
  kind: z.literal('jixiao.indicatorPack'),
  version: z.literal(1),
  pack: indicatorPackSchema,
});

/** Far larger than any scoring table. */
const LIMIT_MB = 10;

/** The name the save dialog proposes. */
export function packFileName(pack: IndicatorPack): string {
  return safeFileName(pack.name, '.json');
}

/** Writes scoring indicators to a file for another clerk. @throws AppError TEMPLATE_NOT_FOUND, FOLDER_NOT_FOUND, DISK_FULL … */
export async function savePack(context: ServiceContext, packId: string, target: string): Promise<void> {
  const pack = getIndicatorPack(context, packId);
  await writeFileAtomically(target, jsonFileBytes({ kind: 'jixiao.indicatorPack', version: 1, pack }));
}

/** Takes in a file of `savePack` as the clerk's own. @throws AppError FILE_*, NOT_A_PACK_FILE */
export async function loadPack(context: ServiceContext, path: string): Promise<IndicatorPack> {
  const file = await readInputFile(path, { limitMb: LIMIT_MB });
  return addIndicatorPack(context, parseJsonFile(file, packFileSchema, 'NOT_A_PACK_FILE').pack);
}
