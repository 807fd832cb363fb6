/** What a person may ask for. Channels, portal, mail and API open nothing else. */
export const requestKinds = [
  'information',
  'access',
  'rectification',
  'restriction',
  'erasure',
  'portability',
  'objection',
  'withdrawal',
  'no-automated-decision',
  'complaint',
  'guardian-report',
  'question',
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** The closed list of grounds a request may be refused on (the manifest's `refusalGrounds` narrows it). */
export const refusalGrounds = [
  'legal-duty',
  'rights-of-others',
  'law',
  'manifestly-unfounded',
  'excessive',
  'identity-not-proven',
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** Kinds whose answer changes stores, so that a plan is approved first and a second scan follows. */
export const changingKinds: readonly RequestKind[] = [
  'rectification',
  'restriction',
  'erasure',
  'objection',
  'withdrawal',
  'guardian-report',
];

/** Rights that need no look into stores: they bind the gate from the moment identity is confirmed. */
export const atOnceKinds = [
  'objection',
  'withdrawal',
  'restriction',
] as const satisfies readonly RequestKind[];
export type AtOnceKind = (typeof atOnceKinds)[number];
export function takesEffectAtOnce(kind: RequestKind): kind is AtOnceKind {
  return atOnceKinds.some((each) => each === kind);
}

/** Kinds answered only to a person whose identity was confirmed, since they disclose or change data. */
export const identifiedKinds: readonly RequestKind[] = [
  'access',
  'rectification',
  'restriction',
  'erasure',
  'portability',
  'objection',
  'withdrawal',
  'no-automated-decision',
];
