/** A rectangle on the screens, in the system's points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was when it was closed. */
export interface WindowPlace {
  /** its rectangle when it is not maximised */
  readonly bounds: Rectangle;
  readonly maximized: boolean;
}

/** So much of the upper edge must lie on a screen, or nobody could take hold of the window. */
const HOLD = { width: 160, height: 32 };

/** Reads what `writePlace` wrote; null when it is anything else. */
export function readPlace(text: string): WindowPlace | null {
  const value = parse(text);
  if (!isObject(value) || !isObject(value.bounds)) return null;
  const { x, y, width, height } = value.bounds;
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  return { bounds: { x, y, width, height }, maximized: value.maximized === true };
}

export const writePlace = (place: WindowPlace): string => JSON.stringify(place);

/**
 * The rectangle the window may take again: no larger than the screen it is on; null when that screen is gone (a
 * projector, a second screen at another desk) and the system should choose.
 * @param areas the screens without their task bars
 */
export function placeOnScreens(bounds: Rectangle, areas: readonly Rectangle[]): Rectangle | null {
  const area = areas.find((one) => canBeHeld(bounds, one));
  if (!area) return null;
  return {
    ...bounds,
    width: Math.min(bounds.width, area.width),
    height: Math.min(bounds.height, area.height),
  };
}

function canBeHeld({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  return visible >= HOLD.width && y >= area.y && y + HOLD.height <= area.y + area.height;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a file after a power cut: as good as none.
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isWhole = (value: unknown): value is number => Number.isInteger(value);
