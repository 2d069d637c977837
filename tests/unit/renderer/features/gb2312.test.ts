import { describe, expect, it } from 'vitest';
import { gb2312Characters } from '../../../../renderer/features/preview/gb2312.ts';

describe('the characters of GB/T 2312—1980', () => {
  const known = gb2312Characters();

  it('are 6763, besides three that office fonts have too', () => {
    expect(known.size).toBe(6763 + 3);
  });

  it('hold the common ones and lack those of rare names', () => {
    for (const character of '绩效自评报告支出镇〇') expect(known.has(character)).toBe(true);
    for (const character of '镕堃喆昇旻玥珺祎赟翀暠瑀㛃') expect(known.has(character)).toBe(false);
  });
});
