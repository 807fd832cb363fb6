import { addressUnencrypted } from './address-unencrypted.ts';
import { adequacyClaimed } from './adequacy-claimed.ts';
import { ageLimit } from './age-limit.ts';
import { agreementByUse } from './agreement-by-use.ts';
import { automatedDecision } from './automated-decision.ts';
import { balancingMissing } from './balancing-missing.ts';
import { bannerMissing } from './banner-missing.ts';
import { bannerOneSided } from './banner-one-sided.ts';
import { bannerThemeWeak } from './banner-theme-weak.ts';
import { bannerTogether } from './banner-together.ts';
import { bannerUndeclared } from './banner-undeclared.ts';
import { bannerVariantWeight } from './banner-variant-weight.ts';
import { cardNumberWritten } from './card-number-written.ts';
import { categoryNowhere } from './category-nowhere.ts';
import { categoryUnused } from './category-unused.ts';
import { certificateLapsed } from './certificate-lapsed.ts';
import { channelAddressMissing } from './channel-address-missing.ts';
import { channelForRequests } from './channel-for-requests.ts';
import { consentBundled } from './consent-bundled.ts';
import { consentNotWithdrawable } from './consent-not-withdrawable.ts';
import { contactAddressesDiffer } from './contact-addresses-differ.ts';
import { contactFormWrong } from './contact-form-wrong.ts';
import { contractEnded } from './contract-ended.ts';
import { contractEndsSoon } from './contract-ends-soon.ts';
import { contractKind } from './contract-kind.ts';
import { contractMissing } from './contract-missing.ts';
import { contractTerms } from './contract-terms.ts';
import { cookieCategoryBases } from './cookie-category-bases.ts';
import { cookieCategoryConsent } from './cookie-category-consent.ts';
import { cookieCategoryKnown } from './cookie-category-known.ts';
import { cookieCategoryPurpose } from './cookie-category-purpose.ts';
import { cookieHostsMissing } from './cookie-hosts-missing.ts';
import { cookieKnownOtherwise } from './cookie-known-otherwise.ts';
import { cookieMisfiled } from './cookie-misfiled.ts';
import { cookieMisspelt } from './cookie-misspelt.ts';
import { cookieNecessaryPersistent } from './cookie-necessary-persistent.ts';
import { cookieProviderTransfer } from './cookie-provider-transfer.ts';
import { cookieProviderUnknown } from './cookie-provider-unknown.ts';
import { cookieRetired } from './cookie-retired.ts';
import { cookieTooLong } from './cookie-too-long.ts';
import { cookieTwice } from './cookie-twice.ts';
import { dateAhead } from './date-ahead.ts';
import { datesInOrder } from './dates-in-order.ts';
import { definitionsEmpty } from './definitions-empty.ts';
import { dpfDate } from './dpf-date.ts';
import { dpfOutsideUsa } from './dpf-outside-usa.ts';
import { dpiaMissing } from './dpia-missing.ts';
import { dutyOverdue } from './duty-overdue.ts';
import { dutyUndated } from './duty-undated.ts';
import { emailSiteMismatch } from './email-site-mismatch.ts';
import { formCollectsMore } from './form-collects-more.ts';
import { formWithoutPurpose } from './form-without-purpose.ts';
import { ibanCheck } from './iban-check.ts';
import { lawMissing } from './law-missing.ts';
import { lawNameWrong } from './law-name-wrong.ts';
import { listedTwice } from './listed-twice.ts';
import { marketingBasis } from './marketing-basis.ts';
import { noticeTooShort } from './notice-too-short.ts';
import { officerMissing } from './officer-missing.ts';
import { processorOwnPurposes } from './processor-own-purposes.ts';
import { recipientGetsMore } from './recipient-gets-more.ts';
import { recipientUnreached } from './recipient-unreached.ts';
import { recipientUnused } from './recipient-unused.ts';
import { recipientsUnstated } from './recipients-unstated.ts';
import { regimeMissing } from './regime-missing.ts';
import { regimeUnfitting } from './regime-unfitting.ts';
import { registrationMissing } from './registration-missing.ts';
import { representative } from './representative.ts';
import { retentionLawMissing } from './retention-law-missing.ts';
import { retentionMissing } from './retention-missing.ts';
import { retentionOpen } from './retention-open.ts';
import { retentionRange } from './retention-range.ts';
import { retentionUnlimited } from './retention-unlimited.ts';
import { reviewOverdue } from './review-overdue.ts';
import { rightWithoutBasis } from './right-without-basis.ts';
import { rightsIncomplete } from './rights-incomplete.ts';
import { saleDeclared } from './sale-declared.ts';
import { sccWithoutTia } from './scc-without-tia.ts';
import { siteUndeclared } from './site-undeclared.ts';
import { statisticsConsent } from './statistics-consent.ts';
import { specialCategory } from './special-category.ts';
import { storeAbroad } from './store-abroad.ts';
import { storeConnectionMissing } from './store-connection-missing.ts';
import { storeDateMissing } from './store-date-missing.ts';
import { storeKeepGround } from './store-keep-ground.ts';
import { storeLabelUnknown } from './store-label-unknown.ts';
import { storeNotKept } from './store-not-kept.ts';
import { storeOrderCircular } from './store-order-circular.ts';
import { storeZoneUnknown } from './store-zone-unknown.ts';
import { storePurposeMismatch } from './store-purpose-mismatch.ts';
import { storeSubjectMissing } from './store-subject-missing.ts';
import { storeTableUnknown } from './store-table-unknown.ts';
import { subjectLineTwice } from './subject-line-twice.ts';
import { termsBeyondLaw } from './terms-beyond-law.ts';
import { transferWithoutMechanism } from './transfer-without-mechanism.ts';
import { twoBases } from './two-bases.ts';
import { voenCheck } from './voen-check.ts';
import type { ManifestRule } from './rule.ts';
import { languageTag } from './language-tag.ts';
import { languageIncomplete } from './language-incomplete.ts';
import { languageStray } from './language-stray.ts';
import { languagePlaceholders } from './language-placeholders.ts';
import { languagePlurals } from './language-plurals.ts';
import { languageButtons } from './language-buttons.ts';
import { languageUntranslated } from './language-untranslated.ts';
import { languageDirection } from './language-direction.ts';
import { mixedAlphabets } from './mixed-alphabets.ts';

/** Every rule over the whole manifest, in the order of the codes. */
export const allRules: readonly ManifestRule[] = [
  categoryUnused,
  retentionMissing,
  recipientsUnstated,
  twoBases,
  consentNotWithdrawable,
  balancingMissing,
  lawMissing,
  retentionUnlimited,
  retentionOpen,
  retentionLawMissing,
  retentionRange,
  agreementByUse,
  specialCategory,
  saleDeclared,
  automatedDecision,
  dpiaMissing,
  marketingBasis,
  consentBundled,
  rightWithoutBasis,
  listedTwice,
  recipientUnused,
  contractMissing,
  contractKind,
  contractEnded,
  contractEndsSoon,
  contractTerms,
  transferWithoutMechanism,
  sccWithoutTia,
  dpfDate,
  dpfOutsideUsa,
  adequacyClaimed,
  certificateLapsed,
  processorOwnPurposes,
  recipientGetsMore,
  recipientUnreached,
  storePurposeMismatch,
  storeNotKept,
  storeConnectionMissing,
  storeTableUnknown,
  storeOrderCircular,
  storeSubjectMissing,
  storeDateMissing,
  storeKeepGround,
  storeAbroad,
  categoryNowhere,
  storeLabelUnknown,
  storeZoneUnknown,
  cookieTooLong,
  cookieNecessaryPersistent,
  cookieKnownOtherwise,
  cookieRetired,
  cookieMisspelt,
  cookieProviderUnknown,
  cookieProviderTransfer,
  cookieCategoryPurpose,
  cookieCategoryBases,
  cookieCategoryConsent,
  cookieCategoryKnown,
  cookieTwice,
  cookieMisfiled,
  bannerMissing,
  bannerOneSided,
  cookieHostsMissing,
  bannerUndeclared,
  bannerVariantWeight,
  lawNameWrong,
  regimeMissing,
  regimeUnfitting,
  datesInOrder,
  dateAhead,
  reviewOverdue,
  noticeTooShort,
  termsBeyondLaw,
  representative,
  officerMissing,
  ageLimit,
  channelAddressMissing,
  channelForRequests,
  contactAddressesDiffer,
  emailSiteMismatch,
  contactFormWrong,
  voenCheck,
  ibanCheck,
  addressUnencrypted,
  rightsIncomplete,
  subjectLineTwice,
  formCollectsMore,
  formWithoutPurpose,
  dutyOverdue,
  dutyUndated,
  definitionsEmpty,
  siteUndeclared,
  registrationMissing,
  bannerThemeWeak,
  bannerTogether,
  statisticsConsent,
  mixedAlphabets,
  cardNumberWritten,
  languageTag,
  languageIncomplete,
  languageStray,
  languagePlaceholders,
  languagePlurals,
  languageButtons,
  languageUntranslated,
  languageDirection,
];
