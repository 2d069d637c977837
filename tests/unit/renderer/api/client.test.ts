import { describe, expect, it } from 'vitest';
import { createClient } from '../../../../renderer/api/client.ts';
import { toErrorDto } from '../../../../renderer/api/error-dto.ts';
import type { Envelope } from '../../../../shared/contract/define.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';

function clientAnswering(envelope: Envelope) {
  const calls: [string, unknown][] = [];
  const client = createClient({
    invoke: (name, input) => {
      calls.push([name, input]);
      return Promise.resolve(envelope);
    },
  });
  return { client, calls };
}

describe('the client', () => {
  it('calls a procedure by its wire name and answers the value', async () => {
    const { client, calls } = clientAnswering({ ok: true, value: [] });
    await expect(client.reports.list({})).resolves.toEqual([]);
    expect(calls).toEqual([['reports:list', {}]]);
  });

  it('throws the failure the envelope carries', async () => {
    const { client } = clientAnswering({
      ok: false,
      error: { code: 'REPORT_NOT_FOUND', params: { id: 'x' }, issues: [] },
    });
    await expect(client.settings.get({})).rejects.toMatchObject({
      code: 'REPORT_NOT_FOUND',
      params: { id: 'x' },
    });
  });
});

describe('a thrown value as a failure', () => {
  it('keeps the code of an expected failure and calls everything else a bug', () => {
    expect(toErrorDto(new AppError('DISK_FULL')).code).toBe('DISK_FULL');
    expect(toErrorDto(new TypeError('x')).code).toBe('INTERNAL');
  });
});
