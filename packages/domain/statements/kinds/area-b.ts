import { archive } from './policy/archive.ts';
import { changePublished } from './policy/change-published.ts';
import { definitions } from './policy/definitions.ts';
import { effectiveDate } from './policy/effective-date.ts';
import { forceAtPublication } from './policy/force-at-publication.ts';
import { lawAndController } from './policy/law-and-controller.ts';
import { policyScope } from './policy/policy-scope.ts';
import { principles } from './policy/principles.ts';
import { publishedAt } from './policy/published-at.ts';
import { review } from './policy/review.ts';
import { versionInForce } from './policy/version-in-force.ts';
import { consentAnew } from './consent/consent-anew.ts';
import { consentByForm } from './consent/consent-by-form.ts';
import { consentByUse } from './consent/consent-by-use.ts';
import { consentPerPurpose } from './consent/consent-per-purpose.ts';
import { onlyWithConsent } from './consent/only-with-consent.ts';
import { withdrawalConsequences } from './consent/withdrawal-consequences.ts';
import { withdrawal } from './consent/withdrawal.ts';
import { analyticsOptOut } from './cookies/analytics-opt-out.ts';
import { bannerChoices } from './cookies/banner-choices.ts';
import { browserSignalHonoured } from './cookies/browser-signal-honoured.ts';
import { cookieBases } from './cookies/cookie-bases.ts';
import { cookieExplanation } from './cookies/cookie-explanation.ts';
import { cookieKinds } from './cookies/cookie-kinds.ts';
import { cookieLifetimes } from './cookies/cookie-lifetimes.ts';
import { cookieList } from './cookies/cookie-list.ts';
import { cookiePurposes } from './cookies/cookie-purposes.ts';
import { cookieSettings } from './cookies/cookie-settings.ts';
import { cookiesAfterConsent } from './cookies/cookies-after-consent.ts';
import { cookiesExpire } from './cookies/cookies-expire.ts';
import { depersonalisedStatistics } from './cookies/depersonalised-statistics.ts';
import { refusalEffect } from './cookies/refusal-effect.ts';
import { trackingTechnologies } from './cookies/tracking-technologies.ts';
import { whatACookieIs } from './cookies/what-a-cookie-is.ts';
import { ageCheck } from './children/age-check.ts';
import { ageLimit } from './children/age-limit.ts';
import { childCare } from './children/child-care.ts';
import { childPriority } from './children/child-priority.ts';
import { parentMaterial } from './children/parent-material.ts';
import { contactByChannels } from './notices/contact-by-channels.ts';
import { newsRefusable } from './notices/news-refusable.ts';
import { noticeBeforeChange } from './notices/notice-before-change.ts';
import type { StatementKind } from '../kind.ts';

/** Kinds about the policy itself, consent, cookies, children and notices. */
export const areaB: readonly StatementKind[] = [
  archive,
  changePublished,
  definitions,
  effectiveDate,
  forceAtPublication,
  lawAndController,
  policyScope,
  principles,
  publishedAt,
  review,
  versionInForce,
  consentAnew,
  consentByForm,
  consentByUse,
  consentPerPurpose,
  onlyWithConsent,
  withdrawalConsequences,
  withdrawal,
  analyticsOptOut,
  bannerChoices,
  browserSignalHonoured,
  cookieBases,
  cookieExplanation,
  cookieKinds,
  cookieLifetimes,
  cookieList,
  cookiePurposes,
  cookieSettings,
  cookiesAfterConsent,
  cookiesExpire,
  depersonalisedStatistics,
  refusalEffect,
  trackingTechnologies,
  whatACookieIs,
  ageCheck,
  ageLimit,
  childCare,
  childPriority,
  parentMaterial,
  contactByChannels,
  newsRefusable,
  noticeBeforeChange,
];
