import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readError } from '../../../../electron/files/file-error.ts';
import { readInputFile } from '../../../../electron/files/read-file.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const limit = { limitMb: 1 };

describe('readInputFile', () => {
  it('gives the bytes and the name without its folder', async () => {
    const path = join(temporaryFolder(), '2023年 决算.xlsx');
    writeFileSync(path, Buffer.alloc(1024 * 1024, 7));
    const { bytes, fileName } = await readInputFile(path, limit);
    expect([bytes.length, bytes[0], fileName]).toEqual([1024 * 1024, 7, '2023年 决算.xlsx']);
  });

  it('refuses a missing file, a folder, an empty file and one that is too large', async () => {
    const folder = temporaryFolder();
    const path = (name: string) => join(folder, name);
    mkdirSync(path('文件夹'));
    writeFileSync(path('空.xlsx'), '');
    writeFileSync(path('大.xlsx'), Buffer.alloc(1024 * 1024 + 1));
    const names = ['没有.xlsx', '空.xlsx/里面.xlsx', '文件夹', '空.xlsx', '大.xlsx'];
    const errors: unknown[] = await Promise.all(
      names.map((name) => readInputFile(path(name), limit).catch((error) => error)),
    );
    expect(errors).toMatchObject([
      { code: 'FILE_NOT_FOUND', params: { file: '没有.xlsx' } },
      { code: 'FILE_NOT_FOUND', params: { file: '里面.xlsx' } },
      { code: 'FILE_IS_DIRECTORY', params: { file: '文件夹' } },
      { code: 'FILE_EMPTY', params: { file: '空.xlsx' } },
      { code: 'FILE_TOO_LARGE', params: { file: '大.xlsx', limit: 1 } },
    ]);
  });

  it.runIf(process.platform !== 'win32')('refuses a device instead of reading it for ever', async () => {
    await expect(readInputFile('/dev/zero', limit)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('readError', () => {
  it.each(['EACCES', 'EPERM', 'EBUSY', 'EIO'])('calls a file unreadable after %s', (code) => {
    const error = Object.assign(new Error('no'), { code });
    expect(readError(error, '决算.xlsx')).toMatchObject({
      code: 'FILE_UNREADABLE',
      params: { file: '决算.xlsx' },
    });
  });

  it('leaves a bug as it is', () => {
    const bug = new RangeError('a bug');
    expect(readError(bug, '决算.xlsx')).toBe(bug);
  });
});
