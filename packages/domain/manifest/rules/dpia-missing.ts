import { entries, rule } from './rule.ts';

const risky = new Set(['profiling', 'location', 'personalisation']);

/** An impact assessment that is needed and not done, or not thought about where the criteria point to one. */
export const dpiaMissing = rule({
  code: 'AMANAT-CHK-116',
  severity: 'warning',
  title: 'An impact assessment is missing',
  why: 'Profiling, tracking of places and special categories call for an assessment before they start',
  law: ['eu-gdpr.dpia'],
  regimes: ['eu-gdpr'],
  fix: 'Carry it out and write dpia: { needed: true, done: <date>, because: <why> }, or dpia: { needed: false, because: <why not> }.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes)) {
      if (purpose.dpia?.needed && !purpose.dpia.done)
        yield { path: ['purposes', id, 'dpia'], message: `The assessment that "${id}" needs was not done` };
      else if (!purpose.dpia && (risky.has(purpose.kind) || purpose.legalEffect))
        yield {
          path: ['purposes', id, 'kind'],
          severity: 'note',
          message: `"${id}" (${purpose.kind}) does not say whether it needs an impact assessment`,
        };
    }
  },
});
