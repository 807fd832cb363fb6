const entry = (id: number) => ({ id, name: `${id}`, description: '', illustrations: [] });
const byId = (many: number) =>
  Object.fromEntries(Array.from({ length: many }, (_, i) => [i + 1, entry(i + 1)]));
const vendor = (id: number, purposes: readonly number[], legIntPurposes: readonly number[]) => ({
  id,
  name: `Reklam ${id}`,
  purposes,
  legIntPurposes,
  flexiblePurposes: [],
  specialPurposes: [1],
  features: [],
  specialFeatures: [],
  cookieMaxAgeSeconds: 31_536_000,
  usesCookies: true,
  cookieRefresh: false,
  usesNonCookieAccess: false,
  dataRetention: { stdRetention: 30, purposes: {}, specialPurposes: {} },
  urls: [{ langId: 'en', privacy: 'https://example.com/privacy', legIntClaim: '' }],
  dataDeclaration: [1],
  deviceStorageDisclosureUrl: 'https://example.com/disclosure.json',
});

/** What a made-up vendor asks consent for, and what it rests on legitimate interest. */
export interface VendorAims {
  readonly purposes: readonly number[];
  readonly legitimateInterests?: readonly number[];
}

/** A global vendor list in the form of version 3, with made-up vendors by their ids. */
export function vendorListOf(vendors: Readonly<Record<number, VendorAims>>) {
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 142,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-11-19T16:00:26Z',
    purposes: byId(11),
    specialPurposes: byId(3),
    features: byId(3),
    specialFeatures: byId(2),
    stacks: {},
    dataCategories: byId(11),
    vendors: Object.fromEntries(
      Object.entries(vendors).map(([id, { purposes, legitimateInterests = [] }]) => [
        id,
        vendor(Number(id), purposes, legitimateInterests),
      ]),
    ),
  };
}
