import { describe, expect, it } from 'vitest';
import { pngSize } from '../../../../electron/files/png-size.ts';

/** The start of a PNG of 1769 × 348 pixels. */
const START = Buffer.from('89504e470d0a1a0a0000000d49484452000006e90000015c', 'hex');

describe('the size of a PNG', () => {
  it('is read from its first chunk, wherever the bytes lie in their buffer', () => {
    expect(pngSize(START)).toEqual({ width: 1769, height: 348 });
    const inside = new Uint8Array([1, 2, 3, ...START]).subarray(3);
    expect(pngSize(inside)).toEqual({ width: 1769, height: 348 });
  });

  it('is unknown for what is cut off or no PNG', () => {
    expect(pngSize(START.subarray(0, START.length - 1))).toBeNull();
    expect(pngSize(Buffer.from(START).fill(0, 0, 4))).toBeNull();
    expect(pngSize(new Uint8Array())).toBeNull();
  });
});
