import { describe, expect, it } from 'vitest';
import { createCommandRegistry } from '../../../../../renderer/state/commands/command-registry.ts';

function aRegistry() {
  const registry = createCommandRegistry();
  const ran: string[] = [];
  const does = (name: string) => ({ run: () => ran.push(name) });
  return { registry, ran, does };
}

describe('the commands of the window', () => {
  it('run what the part on the screen offers', () => {
    const { registry, ran, does } = aRegistry();
    registry.offer('报告', { save: does('save') });
    expect(registry.run('save')).toBe(true);
    expect(ran).toEqual(['save']);
  });

  it('are nobody’s once their part has gone', () => {
    const { registry, ran, does } = aRegistry();
    registry.offer('报告', { save: does('save') });
    registry.withdraw('报告');
    expect(registry.run('save')).toBe(false);
    expect(ran).toEqual([]);
    expect(registry.available()).toEqual([]);
  });

  it('do nothing while there is nothing to do, and still are the window’s and no field’s', () => {
    const { registry, ran, does } = aRegistry();
    registry.offer('报告', { undo: { ...does('undo'), enabled: false } });
    expect(registry.run('undo')).toBe(true);
    expect(ran).toEqual([]);
    expect(registry.available()).toEqual([]);
  });

  it('do what the newest part says when two offer the same', () => {
    const { registry, ran, does } = aRegistry();
    registry.offer('下面', { newReport: does('下面') });
    registry.offer('上面', { newReport: does('上面') });
    registry.offer('下面', { newReport: does('下面') });
    registry.run('newReport');
    expect(ran).toEqual(['上面']);
  });

  it('tell their listeners only of what can be seen: state and detail, not another function', () => {
    const { registry, does } = aRegistry();
    let told = 0;
    registry.subscribe(() => {
      told += 1;
    });
    registry.offer('报告', { undo: { ...does('1'), detail: '填写封面' } });
    const before = registry.available();
    registry.offer('报告', { undo: { ...does('2'), detail: '填写封面' } });
    expect(told).toBe(1);
    expect(registry.available()).toBe(before);
    registry.offer('报告', { undo: { ...does('3'), detail: '删除任务' } });
    expect(told).toBe(2);
    expect(registry.available()).toEqual([{ id: 'undo', detail: '删除任务' }]);
  });
});
