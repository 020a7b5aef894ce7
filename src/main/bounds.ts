/** Where the window stands: as it was left, if that is still on a screen. */
import type { WindowBounds } from './app-state';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 900, height: 600 } as const;

/** Of the title bar this much must be within reach. */
const reach = { width: 120, height: 40 } as const;

/** `areas` are the work areas of the screens, the first the main one. */
export function startingBounds(saved: WindowBounds | null, areas: readonly Area[]): WindowBounds {
  if (saved && areas.some((area) => withinReach(saved, area))) {
    return {
      ...saved,
      width: Math.max(saved.width, smallest.width),
      height: Math.max(saved.height, smallest.height),
    };
  }
  const area = areas[0] ?? { x: 0, y: 0, width: 1440, height: 900 };
  const width = Math.min(1440, area.width);
  const height = Math.min(900, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
    maximized: false,
  };
}

function withinReach({ x, y, width }: WindowBounds, area: Area): boolean {
  const right = Math.min(x + width, area.x + area.width);
  const left = Math.max(x, area.x);
  return right - left >= reach.width && y >= area.y - 8 && y + reach.height <= area.y + area.height;
}
