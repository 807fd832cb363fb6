/**
 * The closed lists that facts and statements share. Each stands here once: a value that one side knows and the other
 * does not would let a text promise what nothing can be held against.
 */
export { refusalGrounds } from '../requests/kinds.ts';

export const declaredRegimes = ['az-998', 'eu-gdpr', 'coe-108', 'az-information-access'] as const;

/** Where data comes from. */
export const sourceKinds = [
  'subject',
  'automatic',
  'social-profile',
  'device-location',
  'ip-location',
  'partner',
  'public',
  'survey',
  'contract',
] as const;

/** Special categories (GDPR 9), and data on offences (GDPR 10). */
export const specialKinds = [
  'race',
  'ethnicity',
  'belief',
  'health',
  'biometric',
  'genetic',
  'political',
  'union',
  'sex-life',
  'criminal',
] as const;

/** Standard kinds of data. */
export const categoryKinds = [
  'name',
  'email',
  'phone',
  'address',
  'identity-document',
  'government-id',
  'birth-date',
  'sex',
  'citizenship',
  'photo',
  'payment',
  'payment-card',
  'credentials',
  'social-id',
  'location',
  'online-identifier',
  'usage',
  'content',
  'correspondence',
  'answers',
  'order',
  'contract',
  'preferences',
  'tax',
  ...specialKinds,
  'other',
] as const;

/** Rights of people (GDPR 12-22; 998-IIIQ 7-8). */
export const rightIds = [
  'information',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawal',
  'no-automated-decision',
  'complaint',
] as const;

/** Principles (GDPR 5). */
export const principleIds = [
  'lawfulness',
  'fairness',
  'transparency',
  'purpose-limitation',
  'minimisation',
  'accuracy',
  'storage-limitation',
  'integrity',
  'confidentiality',
  'accountability',
] as const;

/** Ways in which a change of the policy is told. */
export const noticeChannels = ['site', 'email', 'banner', 'service', 'page'] as const;
/** Ways messages go out by. */
export const messageChannels = ['email', 'phone', 'sms', 'push', 'messenger', 'post', 'site'] as const;
/** Why something is kept longer than its purpose. */
export const longerGrounds = ['law', 'claim', 'security', 'improvement', 'agreement', 'archive'] as const;
/** Points a contract with a recipient must hold. */
export const contractTerms = ['confidentiality', 'security', 'documented-instructions'] as const;
export const certificateKinds = ['iso-27001', 'soc-2-type-2', 'dpf', 'pci-dss'] as const;
/** Grounds on which a state body may ask. */
export const disclosureGrounds = ['court-decision', 'lawful-request', 'law'] as const;
/** Categories of cookies, in the order of the banner. */
export const cookieCategoryIds = ['necessary', 'functional', 'analytics', 'marketing'] as const;
/** Buttons of the banner's first layer. */
export const bannerButtons = ['accept-all', 'reject-all', 'customise'] as const;
/** Where the banner stands. */
export const bannerPositions = ['bottom-left', 'bottom-right', 'bottom'] as const;
