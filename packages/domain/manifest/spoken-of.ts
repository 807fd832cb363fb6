/**
 * Facts that stand once in a manifest and the statement kinds that speak of them by their nature, so that a
 * finding about the fact names the promises it touches. Kinds with references need no row here.
 */
export const spokenOf: Readonly<Record<string, readonly string[]>> = {
  'age-check': ['age'],
  'age-limit': ['age'],
  'answer-within': ['terms/answer'],
  archive: ['policy/archive'],
  'banner-choices': ['banner'],
  'child-priority': ['age'],
  'closed-recipients': ['recipients'],
  'controller-identity': ['organisation/identity'],
  'cookie-settings': ['banner'],
  'effective-date': ['policy/effective', 'policy/approved'],
  extension: ['terms/extension'],
  'force-at-publication': ['policy/notice'],
  'law-and-controller': ['regimes'],
  'notice-before-change': ['policy/notice'],
  'processor-register': ['recipients'],
  'properties-covered': ['properties'],
  'responsible-person': ['organisation/responsible'],
  review: ['policy/lastReview', 'policy/reviewEvery'],
  'rights-list': ['rights'],
  'stop-and-destroy-within': ['terms/stopAndDestroy'],
  'tracking-technologies': ['cookies'],
  'transfer-annex': ['recipients'],
  'unlimited-retention': ['retention/unlimited'],
};
