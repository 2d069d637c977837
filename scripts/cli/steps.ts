import { say } from './command.ts';

/** Runs one step of a longer job and prints its time, so that a slow step can be seen. */
export async function step<T>(label: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  say(`${label}：${Math.round(performance.now() - start)} 毫秒`);
  return result;
}
