import { afterAll, onTestFinished } from 'vitest';
import { makeFolder, removeFolder } from './folders.ts';

/** A folder for all tests of a file or of a `describe`, removed after them and after what they end in `afterAll`. */
export function fileFolder(name = '绩效 命令'): string {
  const folder = makeFolder(name);
  afterAll(() => removeFolder(folder));
  return folder;
}

/** A folder for one test, removed when the test ends. */
export function temporaryFolder(name = '绩效 测试'): string {
  const folder = makeFolder(name);
  onTestFinished(() => removeFolder(folder));
  return folder;
}
