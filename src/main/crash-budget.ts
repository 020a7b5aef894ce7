/** How often something may stop before the person is asked rather than left with an app that flickers. */
export interface CrashBudget {
  /** Notes a crash at `now` (milliseconds); the crashes within the last minute, this one included. */
  readonly note: (now: number) => number;
  /** Whether so many crashes are too many. */
  readonly spent: (crashes: number) => boolean;
  readonly reset: () => void;
}

const minute = 60_000;
const limit = 3;

export function crashBudget(): CrashBudget {
  let times: readonly number[] = [];
  return {
    note: (now) => {
      times = [...times.filter((time) => now - time < minute), now];
      return times.length;
    },
    spent: (crashes) => crashes >= limit,
    reset: () => {
      times = [];
    },
  };
}
