import * as z from 'zod';
import { AppError } from '../../shared/errors/app-error.ts';
import { type IndicatorPack, indicatorPackSchema } from '../../shared/scoring/pack.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { decodeText } from '../files/decode-text.ts';
import { safeFileName } from '../files/file-name.ts';
import { type InputFile, readInputFile } from '../files/read-file.ts';
import type { ServiceContext } from './context.ts';
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
  const body = { kind: 'jixiao.indicatorPack', version: 1, pack };
  await writeFileAtomically(target, new TextEncoder().encode(`${JSON.stringify(body, null, 2)}\n`));
}

/** Takes in a file of `savePack` as the clerk's own. @throws AppError FILE_*, NOT_A_PACK_FILE */
export async function loadPack(context: ServiceContext, path: string): Promise<IndicatorPack> {
  return addIndicatorPack(context, parsePack(await readInputFile(path, { limitMb: LIMIT_MB })));
}

function parsePack({ bytes, fileName }: InputFile): IndicatorPack {
  const parsed = packFileSchema.safeParse(parseJson(bytes, fileName));
  if (parsed.success) return parsed.data.pack;
  throw new AppError('NOT_A_PACK_FILE', { file: fileName }, { cause: parsed.error });
}

function parseJson(bytes: Uint8Array, fileName: string): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch (error) {
    throw new AppError('NOT_A_PACK_FILE', { file: fileName }, { cause: error });
  }
}
