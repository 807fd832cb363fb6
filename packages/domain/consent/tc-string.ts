import { type BitReader, bitsOf, fieldsOf, numberIn, onesIn, readerOf } from './tc-bits.ts';

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

/** What every core begins with: the fields and their widths in bits, as the specification lists them (“The Core String”). */
const coreFields = {
  version: 6,
  created: 36,
  lastUpdated: 36,
  cmpId: 12,
  cmpVersion: 12,
  consentScreen: 6,
  consentLanguage: 12,
  vendorListVersion: 12,
  tcfPolicyVersion: 6,
  isServiceSpecific: 1,
  useNonStandardTexts: 1,
  specialFeatureOptIns: 12,
  purposesConsent: 24,
  purposesLITransparency: 24,
  purposeOneTreatment: 1,
  publisherCC: 12,
} as const;
/** The same of the publisher's own segment; flags of the purposes of its own making follow, so many and so many again. */
const publisherFields = {
  pubPurposesConsent: 24,
  pubPurposesLITransparency: 24,
  numCustomPurposes: 6,
} as const;
/** Of each restriction that the publisher sets vendors; the vendors follow. */
const restrictionFields = { purposeId: 6, restrictionType: 2 } as const;
/** What the segments behind the core begin with. */
const segmentTypes = { disclosedVendors: 1, allowedVendors: 2, publisherTc: 3 } as const;
const segmentTypeWidth = 3;
const vendorIdWidth = 16;
const highestVendor = 2 ** vendorIdWidth - 1;
/** Of the number of runs, or of restrictions, that follow. */
const countWidth = 12;

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
    const type = segment.number(segmentTypeWidth);
    if (seen.has(type)) return undefined;
    seen.add(type);
    if (type === segmentTypes.disclosedVendors) vendorsDisclosed = vendorsIn(segment);
    else if (type === segmentTypes.allowedVendors) vendorsIn(segment);
    else if (type === segmentTypes.publisherTc) publisher = publisherIn(segment);
    else return undefined;
    if (!segment.isOver()) return undefined;
  }
  return { ...said, vendorsDisclosed, publisher };
}

function coreOf(core: BitReader): Omit<TcString, 'vendorsDisclosed' | 'publisher'> | undefined {
  const fields = fieldsOf(core, coreFields);
  if (numberIn(fields.version) !== 2) return undefined;
  const vendors = vendorsIn(core);
  const vendorInterests = vendorsIn(core);
  passRestrictions(core);
  return {
    cmpId: numberIn(fields.cmpId),
    vendorListVersion: numberIn(fields.vendorListVersion),
    purposes: onesIn(fields.purposesConsent),
    legitimateInterests: onesIn(fields.purposesLITransparency),
    specialFeatures: onesIn(fields.specialFeatureOptIns),
    vendors,
    vendorInterests,
  };
}

function publisherIn(segment: BitReader): TcString['publisher'] {
  const fields = fieldsOf(segment, publisherFields);
  const own = numberIn(fields.numCustomPurposes);
  const either = (consent: string, interest: string) => [
    ...new Set([...onesIn(consent), ...onesIn(interest)]),
  ];
  return {
    purposes: either(fields.pubPurposesConsent, fields.pubPurposesLITransparency).toSorted((a, b) => a - b),
    custom: either(segment.bits(own), segment.bits(own)).length,
  };
}

/** Vendors, as a flag for each up to the highest or as runs. */
function vendorsIn(reader: BitReader): IdRuns {
  const highest = reader.number(vendorIdWidth);
  if (reader.flag()) return runsIn(reader, highest);
  const runs: [number, number][] = [];
  for (const id of onesIn(reader.bits(highest))) {
    const last = runs.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else runs.push([id, id]);
  }
  return runs;
}

function runsIn(reader: BitReader, highest: number): IdRuns {
  const runs: [number, number][] = [];
  const many = reader.number(countWidth);
  for (let n = 0; n < many && reader.isWhole(); n += 1) {
    const isRun = reader.flag();
    const first = reader.number(vendorIdWidth);
    const last = isRun ? reader.number(vendorIdWidth) : first;
    // No vendor is 0; one beyond the highest that is named is there for some readers and not for others.
    if (first === 0 || last < first || last > highest) reader.spoil();
    runs.push([first, last]);
  }
  return runs;
}

/** What the publisher asks of vendors, who of them may not do what: it allows nothing. */
function passRestrictions(reader: BitReader): void {
  const many = reader.number(countWidth);
  for (let n = 0; n < many && reader.isWhole(); n += 1) {
    fieldsOf(reader, restrictionFields);
    runsIn(reader, highestVendor);
  }
}

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
