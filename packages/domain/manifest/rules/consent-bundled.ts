import { entries, rule } from './rule.ts';

/** Consent tied to something else. */
export const consentBundled = rule({
  code: 'AMANAT-CHK-118',
  severity: 'warning',
  title: 'Consent tied to the service',
  why: 'Consent is free only when refusing it changes nothing that does not need it',
  law: ['eu-gdpr.unbundled', 'az-998.consent'],
  fix: 'Let people refuse and go on, then set unbundled: true; or rest it on the contract if the service needs it.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.basis === 'consent' && purpose.unbundled === false)
        yield {
          path: ['purposes', id, 'unbundled'],
          message: `The consent for "${id}" is tied to the service`,
        };
  },
});
