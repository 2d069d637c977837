import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Claim, claimDatabase, claimPath, thisHolder } from '../../../../electron/database/claim.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const WAITING = join(import.meta.dirname, '../../../support/processes/claim-and-wait.ts');
const CLERK = { user: '李明', computer: '财务室-1', since: '2026-11-22T05:00:00.000Z' };
const OTHER = { user: '王芳', computer: '财务室-2', since: '2026-11-22T06:00:00.000Z' };

function claim(path: string, holder = CLERK): Claim {
  const made = claimDatabase(path, holder);
  onTestFinished(made.release);
  return made;
}

describe('the claim on a database', () => {
  it('tells whoever comes second who has it, on which computer and since when', () => {
    const path = join(temporaryFolder(), '数据.db');
    claim(path);
    expect(() => claimDatabase(path, OTHER)).toThrow(
      expect.objectContaining({
        code: 'DB_IN_USE',
        params: {
          user: '李明',
          computer: '财务室-1',
          since: expect.stringMatching(/^2026年11月2\d日 \d\d:00$/),
        },
      }),
    );
  });

  it('is free again once it is released, for anyone', () => {
    const path = join(temporaryFolder(), '数据.db');
    claim(path).release();
    claim(path, OTHER);
    expect(() => claimDatabase(path, CLERK)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ user: '王芳' }) }),
    );
  });

  it('does not create or touch the database itself', () => {
    const path = join(temporaryFolder(), '数据.db');
    claim(path);
    expect(existsSync(path)).toBe(false);
  });

  it('does not outlive a process that was killed', async () => {
    const path = join(temporaryFolder(), '数据.db');
    const child = fork(WAITING, [path]);
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'message');
    expect(() => claimDatabase(path, OTHER)).toThrow(expect.objectContaining({ code: 'DB_IN_USE' }));
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    claim(path, OTHER);
  });

  it('is made anew where a power cut ruined its file', () => {
    const path = join(temporaryFolder(), '数据.db');
    writeFileSync(claimPath(path), '断电留下的半截内容'.repeat(200));
    claim(path);
    expect(readFileSync(claimPath(path)).toString('latin1', 0, 6)).toBe('SQLite');
  });

  it('names this person, this computer and this moment', () => {
    const now = new Date('2026-11-22T05:00:00.000Z');
    expect(thisHolder(now)).toMatchObject({ since: now.toISOString(), user: expect.stringMatching(/./) });
  });
});
