import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type WriteDeps, writeFileAtomically } from '../../../../electron/files/atomic-write.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const bytes = Buffer.from('部门整体支出绩效自评报告');

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: /home/张三/报告.docx`), { code });
}

/** The real disk, with no real waiting, and with what a test changes. */
function disk(changes: Partial<WriteDeps>): WriteDeps {
  return { open, rename, wait: async () => undefined, ...changes };
}

describe('writeFileAtomically', () => {
  it('writes a new file and replaces an old one, leaving nothing else behind', async () => {
    const folder = temporaryFolder();
    const target = join(folder, '自评报告.docx');
    await writeFileAtomically(target, Buffer.from('旧'));
    await writeFileAtomically(target, bytes);
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['自评报告.docx']);
  });

  it('waits a little for a virus scanner to let go', async () => {
    const target = join(temporaryFolder(), '自评报告.docx');
    const waits: number[] = [];
    const held = ['EPERM', 'EBUSY', 'EACCES'];
    await writeFileAtomically(
      target,
      bytes,
      disk({
        rename: async (from, to) => {
          const code = held.shift();
          if (code) throw systemError(code);
          await rename(from, to);
        },
        wait: async (milliseconds) => waits.push(milliseconds),
      }),
    );
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect(waits).toEqual([50, 100, 200]);
  });

  it.each([
    ['EBUSY', 'FILE_IN_USE'],
    ['EPERM', 'FILE_IN_USE'],
    ['EACCES', 'NO_WRITE_PERMISSION'],
    ['EROFS', 'NO_WRITE_PERMISSION'],
    ['EISDIR', 'FILE_IS_DIRECTORY'],
    ['EIO', 'WRITE_FAILED'],
  ])('keeps the old file when replacing it ends in %s, and says %s', async (systemCode, code) => {
    const folder = temporaryFolder();
    const target = join(folder, '自评报告.docx');
    writeFileSync(target, '旧');
    const failing = disk({ rename: () => Promise.reject(systemError(systemCode)) });
    const error: unknown = await writeFileAtomically(target, bytes, failing).catch((caught) => caught);
    expect(error).toMatchObject({ code, params: { file: '自评报告.docx' } });
    expect(readFileSync(target, 'utf8')).toBe('旧');
    expect(readdirSync(folder)).toEqual(['自评报告.docx']);
  });

  it.each([
    ['EACCES', 'NO_WRITE_PERMISSION'],
    ['EPERM', 'NO_WRITE_PERMISSION'],
    ['EROFS', 'NO_WRITE_PERMISSION'],
    ['ENOSPC', 'DISK_FULL'],
    ['EMFILE', 'WRITE_FAILED'],
  ])('says what %s means when the folder takes no new file: %s', async (systemCode, code) => {
    const target = join(temporaryFolder(), '自评报告.docx');
    const failing = disk({ open: () => Promise.reject(systemError(systemCode)) });
    await expect(writeFileAtomically(target, bytes, failing)).rejects.toMatchObject({
      code,
      params: { file: '自评报告.docx' },
    });
  });

  it('takes its unfinished file away when the disk fills up', async () => {
    const folder = temporaryFolder();
    const filling = disk({
      open: async (path, flags) => {
        const file = await open(path, flags);
        return {
          writeFile: async () => {
            await file.writeFile('半');
            throw systemError('ENOSPC');
          },
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
    });
    await expect(writeFileAtomically(join(folder, '报告.docx'), bytes, filling)).rejects.toMatchObject({
      code: 'DISK_FULL',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the folder that does not exist, never its path', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '文件'), '');
    for (const name of ['没有的文件夹', '文件']) {
      await expect(writeFileAtomically(join(folder, name, '报告.docx'), bytes)).rejects.toMatchObject({
        code: 'FOLDER_NOT_FOUND',
        params: { folder: name },
      });
    }
  });

  it('refuses a folder as its target', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '资料'));
    await expect(writeFileAtomically(join(folder, '资料'), bytes)).rejects.toMatchObject({
      code: 'FILE_IS_DIRECTORY',
      params: { file: '资料' },
    });
    expect(readdirSync(folder)).toEqual(['资料']);
  });

  it('lets a bug through as it is', async () => {
    const bug = new TypeError('a bug');
    const failing = disk({ rename: () => Promise.reject(bug) });
    await expect(writeFileAtomically(join(temporaryFolder(), 'a'), bytes, failing)).rejects.toBe(bug);
  });
});
