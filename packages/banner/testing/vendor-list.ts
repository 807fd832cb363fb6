const entry = (id: number) => ({ id, name: `${id}`, description: '', illustrations: [] });
const byId = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, entry(i + 1)]));
const vendor = (id: number, purposes: readonly number[]) => ({
  id,
  name: `Reklam ${id}`,
  purposes,
  legIntPurposes: [],
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

/** A global vendor list in the form of version 3, with made-up vendors. */
export const vendorList = {
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
  vendors: { 28: vendor(28, [1, 2, 7]), 755: vendor(755, [1, 3, 4]), 800: vendor(800, [8]) },
};
