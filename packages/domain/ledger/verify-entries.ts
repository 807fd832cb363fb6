import type { Entry } from './entry.ts';
import { fromUtf8 } from './bytes.ts';
import { canonicalText } from './canonical.ts';
import { entryFault } from './entry-form.ts';

/** Concurrent writers and corrected clocks may differ by this much, in milliseconds. */
const tolerance = 5 * 60 * 1000;
const most = 100;

/** Watches the form and the dates of entries in the order of the journal. */
export interface EntryWatch {
  /** What is wrong with the first entry that is malformed. */
  readonly fault: string | undefined;
  readonly firstFault: number | undefined;
  /** Entries dated back, as in JournalVerdict. */
  readonly datedBack: readonly number[];
  see(index: number, bytes: Uint8Array): void;
}
export function watchEntries(org: string): EntryWatch {
  const datedBack: number[] = [];
  let fault: string | undefined;
  let firstFault: number | undefined;
  let latest = '';
  return {
    datedBack,
    get fault() {
      return fault;
    },
    get firstFault() {
      return firstFault;
    },
    see(index, bytes) {
      const entry = readEntry(bytes, org);
      if (typeof entry === 'string') {
        fault ??= `entry ${index}: ${entry}`;
        firstFault ??= index;
        return;
      }
      const { time } = entry;
      // ISO instants of one form sort as texts.
      if (time >= latest) latest = time;
      else if (datedBack.length < most && Date.parse(latest) - Date.parse(time) > tolerance) {
        datedBack.push(index);
      }
    },
  };
}
/** The entry, or what is wrong with its bytes. */
function readEntry(bytes: Uint8Array, org: string): Entry | string {
  try {
    const text = fromUtf8(bytes);
    const parsed: unknown = JSON.parse(text);
    const fault = entryFault(parsed);
    if (fault !== undefined) return fault;
    if (canonicalText(parsed) !== text) return 'not in canonical form';
    return (parsed as Entry).org === org ? (parsed as Entry) : 'of another organisation';
  } catch {
    return 'not canonical JSON in UTF-8';
  }
}
