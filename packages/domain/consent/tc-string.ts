/** Ids as they stand in a TC string, from the first of a run to its last. */
export type IdRuns = readonly (readonly [first: number, last: number])[];

/** What a TC string of the second format says (IAB TCF 2), as far as it says what somebody agreed to. */
export interface TcString {
  /** The consent management platform that made it, in the register of IAB Europe. */
  readonly cmpId: number;
  readonly vendorListVersion: number;
  /** Purposes of the framework that were agreed to. */
  readonly purposes: readonly number[];
  /** Purposes said to rest on legitimate interest. */
  readonly legitimateInterests: readonly number[];
  readonly specialFeatures: readonly number[];
  /** Vendors agreed to. */
  readonly vendors: IdRuns;
  readonly vendorInterests: IdRuns;
  /** Vendors that the person was told of; null where the string does not say it. */
  readonly vendorsDisclosed: IdRuns | null;
  /** Purposes that the string lets the publisher itself pursue, on either ground; those of its own making counted. */
  readonly publisher: { readonly purposes: readonly number[]; readonly custom: number };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const disclosed = 1;
const allowed = 2;
const publisherTc = 3;

/**
 * Reads a TC string; undefined when it is none, or could be read in two ways. Anybody may send one: runs of ids stay runs,
 * so that the work grows with the letters alone. The framework's own decoder makes each id of each run, by the million where
 * somebody wants it to.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework
 */
export function readTcString(text: string): TcString | undefined {
  const [first = '', ...others] = text.split('.').map(bitsOf);
  if (first === '' || others.includes('')) return undefined;
  const core = readerOf(first);
  const said = coreOf(core);
  if (said === undefined || !core.isOver()) return undefined;
  let vendorsDisclosed: IdRuns | null = null;
  let publisher: TcString['publisher'] = { purposes: [], custom: 0 };
  const seen = new Set<number>();
  for (const bits of others) {
    const segment = readerOf(bits);
    const type = segment.take(3);
    if (seen.has(type)) return undefined;
    seen.add(type);
    if (type === disclosed) vendorsDisclosed = vendorsIn(segment);
    else if (type === allowed) vendorsIn(segment);
    else if (type === publisherTc) publisher = publisherIn(segment);
    else return undefined;
    if (!segment.isOver()) return undefined;
  }
  return { ...said, vendorsDisclosed, publisher };
}

function coreOf(core: Reader): Omit<TcString, 'vendorsDisclosed' | 'publisher'> | undefined {
  if (core.take(6) !== 2) return undefined;
  core.skip(36 + 36); // When it was made, and last changed.
  const cmpId = core.take(12);
  core.skip(12 + 6 + 12); // The platform's version, its screen, the language.
  const vendorListVersion = core.take(12);
  core.skip(6 + 1 + 1); // Version of the framework's policies, for one site alone, texts of one's own.
  const specialFeatures = core.flags(12);
  const purposes = core.flags(24);
  const legitimateInterests = core.flags(24);
  core.skip(1 + 12); // Whether purpose 1 was asked about, the publisher's country.
  const vendors = vendorsIn(core);
  const vendorInterests = vendorsIn(core);
  skipRestrictions(core);
  return {
    cmpId,
    vendorListVersion,
    purposes,
    legitimateInterests,
    specialFeatures,
    vendors,
    vendorInterests,
  };
}

function publisherIn(segment: Reader): TcString['publisher'] {
  const purposes = [...new Set([...segment.flags(24), ...segment.flags(24)])].toSorted((a, b) => a - b);
  const own = segment.take(6);
  return { purposes, custom: new Set([...segment.flags(own), ...segment.flags(own)]).size };
}

/** Vendors, as a flag for each up to the highest or as runs. */
function vendorsIn(reader: Reader): IdRuns {
  const highest = reader.take(16);
  if (reader.take(1) === 1) return runsIn(reader, highest);
  const runs: [number, number][] = [];
  for (const id of reader.flags(highest)) {
    const last = runs.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}

function runsIn(reader: Reader, highest: number): IdRuns {
  const runs: [number, number][] = [];
  const many = reader.take(12);
  for (let n = 0; n < many && reader.isWhole(); n += 1) {
    const isRun = reader.take(1) === 1;
    const first = reader.take(16);
    const last = isRun ? reader.take(16) : first;
    // No vendor is 0; one beyond the highest that is named is there for some readers and not for others.
    if (first === 0 || last < first || last > highest) reader.spoil();
    runs.push([first, last]);
  }
  return runs;
}

/** What the publisher asks of vendors, who of them may not do what: it allows nothing. */
function skipRestrictions(reader: Reader): void {
  const many = reader.take(12);
  for (let n = 0; n < many && reader.isWhole(); n += 1) {
    reader.skip(6 + 2);
    runsIn(reader, 65_535);
  }
}

/** Reads bits off a text of them. What is read past the end is 0, and the text then not whole. */
interface Reader {
  take(bits: number): number;
  skip(bits: number): void;
  /** Places of the ones, from 1. */
  flags(bits: number): readonly number[];
  /** Says that what was read cannot be. */
  spoil(): void;
  isWhole(): boolean;
  /** Whether it is whole, and nothing follows but the zeros that fill a segment up. */
  isOver(): boolean;
}
function readerOf(bits: string): Reader {
  let at = 0;
  let whole = true;
  const next = (many: number) => {
    const taken = bits.slice(at, at + many);
    at += many;
    if (at > bits.length) whole = false;
    return whole ? taken : '';
  };
  return {
    take: (many) => Number.parseInt(next(many) || '0', 2),
    skip: (many) => void next(many),
    flags: (many) => [...next(many)].flatMap((bit, i) => (bit === '1' ? [i + 1] : [])),
    spoil: () => {
      whole = false;
    },
    isWhole: () => whole,
    isOver: () => whole && !bits.includes('1', at),
  };
}

/** The bits of a segment, `0` and `1`; empty when it is not base64url. */
function bitsOf(segment: string): string {
  let bits = '';
  for (const letter of segment) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return '';
    bits += sixBits[value];
  }
  return bits;
}
const sixBits = Array.from({ length: 64 }, (_, value) => value.toString(2).padStart(6, '0'));

/** Runs in their order, those that touch as one. */
export function joinedRuns(runs: IdRuns): IdRuns {
  const whole: [number, number][] = [];
  for (const [first, last] of runs.toSorted(([a], [b]) => a - b)) {
    const before = whole.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else whole.push([first, last]);
  }
  return whole;
}

/** How many different ids there are in runs. */
export function idCount(runs: IdRuns): number {
  return joinedRuns(runs).reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
