/** Concurrent writers and corrected clocks may differ by this much, in milliseconds. */
const tolerance = 5 * 60 * 1000;
const most = 100;

/** Watches the times of entries in the order of the journal. */
export interface TimeWatch {
  readonly datedBack: readonly number[];
  see(index: number, time: string): void;
}
export function watchTimes(): TimeWatch {
  const datedBack: number[] = [];
  let latest = '';
  return {
    datedBack,
    see(index, time) {
      // ISO instants of one form sort as texts.
      if (time >= latest) latest = time;
      else if (datedBack.length < most && Date.parse(latest) - Date.parse(time) > tolerance) {
        datedBack.push(index);
      }
    },
  };
}
