import { entries, rule } from './rule.ts';

/** Consent that the text lets nobody withdraw. */
export const consentNotWithdrawable = rule({
  code: 'AMANAT-CHK-105',
  severity: 'warning',
  title: 'Consent that cannot be withdrawn',
  why: 'Withdrawing must be as easy as giving; consent that cannot be withdrawn is none',
  law: ['eu-gdpr.consent-withdrawal', 'az-998.consent'],
  fix: 'Remove withdrawable: false and name the right of withdrawal, or rest the purpose on another basis.',
  *find({ manifest }) {
    const general = manifest.rights?.includes('withdrawal') ?? false;
    for (const [id, purpose] of entries(manifest.purposes)) {
      if (purpose.basis !== 'consent' && purpose.alsoBasis !== 'consent') continue;
      if (purpose.withdrawable === false)
        yield {
          path: ['purposes', id, 'withdrawable'],
          message: `The consent for "${id}" cannot be withdrawn`,
        };
      else if (!general && purpose.rights && !purpose.rights.includes('withdrawal'))
        yield {
          path: ['purposes', id, 'rights'],
          message: `"${id}" rests on consent and its rights do not name withdrawal`,
        };
    }
  },
});
