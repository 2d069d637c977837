import { makeFolder, removeFolder } from './folders.ts';

/** The data folder of one launch, and what becomes of it afterwards. */
export interface DataFolder {
  readonly path: string;
  /** Removes the folder if it was made for this launch. */
  discard(): Promise<void>;
}

/** @param given the folder a test chose; without it a fresh one, named as clerks' folders are */
export function dataFolder(given: string | undefined): DataFolder {
  if (given !== undefined) return { path: given, discard: async () => {} };
  const path = makeFolder('财务股 张三');
  return { path, discard: () => removeFolder(path) };
}
