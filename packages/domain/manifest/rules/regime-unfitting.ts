import { rule } from './rule.ts';

/** The information-access law named by a body it does not bind. */
export const regimeUnfitting = rule({
  code: 'AMANAT-CHK-222',
  severity: 'note',
  title: 'A law that does not bind this organisation',
  why: 'The information-access law binds state bodies and those who carry out public tasks',
  regimes: ['az-information-access'],
  fix: 'Remove the regime, or correct the form of the organisation.',
  *find({ manifest }) {
    if (manifest.organisation.form === 'state-body') return;
    const i = manifest.regimes.findIndex((regime) => regime.id === 'az-information-access');
    yield {
      path: ['regimes', i, 'id'],
      message: `The information-access law does not bind a ${manifest.organisation.form}`,
      about: ['regimes'],
    };
  },
});
