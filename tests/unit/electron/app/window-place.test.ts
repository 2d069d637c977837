import { describe, expect, it } from 'vitest';
import { placeOnScreens, readPlace, writePlace } from '../../../../electron/app/window-place.ts';

const DESK = { x: 0, y: 0, width: 1366, height: 728 };
const SECOND = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('the place of the window', () => {
  it('is read as it was written', () => {
    const place = { bounds: { x: 40, y: 20, width: 1200, height: 700 }, maximized: true };
    expect(readPlace(writePlace(place))).toEqual(place);
  });

  it.each([
    '',
    '{"bounds":',
    'null',
    '{"bounds":{"x":1}}',
    '{"bounds":{"x":1,"y":2,"width":"3","height":4}}',
  ])('is forgotten when the file holds %j', (text) => expect(readPlace(text)).toBeNull());

  it('stays where it was on a screen that is still there', () => {
    const bounds = { x: 1500, y: 100, width: 1200, height: 700 };
    expect(placeOnScreens(bounds, [DESK, SECOND])).toEqual(bounds);
  });

  it('is left to the system when its screen is gone', () => {
    expect(placeOnScreens({ x: 1500, y: 100, width: 1200, height: 700 }, [DESK])).toBeNull();
  });

  it('is left to the system when its title bar could not be reached', () => {
    expect(placeOnScreens({ x: 100, y: -60, width: 1200, height: 700 }, [DESK])).toBeNull();
    expect(placeOnScreens({ x: 100, y: 720, width: 1200, height: 700 }, [DESK])).toBeNull();
    expect(placeOnScreens({ x: 1300, y: 100, width: 1200, height: 700 }, [DESK])).toBeNull();
  });

  it('is no larger than a screen that has become smaller', () => {
    const bounds = { x: 0, y: 0, width: 1920, height: 1000 };
    expect(placeOnScreens(bounds, [DESK])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });
});
